/** Rule: what the story lists as told by one source only is told by exactly one. */
import { backingOf } from '../backing.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Statements listed under “alone” that several sources tell; what none tells is another law's. */
export function toldByOne({ content }: Grounds): Message[] {
  const { story } = content;
  if (!story) return [];
  return story.entry.alone.flatMap((reference, index) => {
    const { byEditor } = backingOf(content, reference);
    if (byEditor.length < 2) return [];
    return [
      fault(story, ['alone', index], {
        rule: 'told-by-one',
        reason: `${reference.claim}/${reference.position} is listed as told by one source, but ${byEditor.length} tell it.`,
        note: `They are ${byEditor.join(', ')}.`,
        help: 'Take it out of “alone”.',
      }),
    ];
  });
}
