/** Rule: every event is attested: by evidence of its own, or by a statement that has evidence. */
import { backingOf, backingOfEvent } from '../backing.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Events that no source tells. */
export function eventAttested({ content }: Grounds): Message[] {
  // An article that lacks its shape may hold the evidence; it has its own message.
  if (content.faulty.some(({ collection }) => collection === 'articles')) return [];
  return content.events.flatMap((event) => {
    const backings = [
      backingOfEvent(content, event.id),
      ...event.entry.attested.map((reference) => backingOf(content, reference)),
    ];
    const isAttested = backings.some(
      ({ byEditor, byMachine }) => byEditor.length + byMachine.length > 0,
    );
    if (isAttested) return [];
    return [
      fault(event, ['statement'], {
        rule: 'event-attested',
        reason: `No source has words behind the event “${event.id}”.`,
        help: `Add evidence that backs { event: "${event.id}" } to an article, or name under “attested” the statements that tell of it.`,
      }),
    ];
  });
}
