/** Rule: every statement that a chart draws has a number. */
import type { StatementReference } from '../../schemas/reference.ts';
import type { StoryEntry } from '../../schemas/story.ts';
import type { FieldPath } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { numberOf } from '../position-number.ts';

/** Statements drawn without a number. */
export function chartHasNumber({ content }: Grounds): Message[] {
  const { story } = content;
  if (!story) return [];
  return drawn(story.entry).flatMap(({ reference, path }) => {
    if (numberOf(content, reference) !== undefined) return [];
    return [
      fault(story, [...path, 'position'], {
        rule: 'chart-has-number',
        reason: `A chart draws ${reference.claim}/${reference.position}, which has no number.`,
        help: 'Give that position a “value” with a number, or name another one.',
      }),
    ];
  });
}

interface Drawn {
  readonly reference: StatementReference;
  readonly path: FieldPath;
}

function drawn({ crowd, releases }: StoryEntry): Drawn[] {
  return [
    { reference: crowd.total, path: ['crowd', 'total'] },
    ...crowd.parts.flatMap(({ count, among }, i) => [
      { reference: count, path: ['crowd', 'parts', i, 'count'] },
      ...(among ? [{ reference: among.count, path: ['crowd', 'parts', i, 'among', 'count'] }] : []),
    ]),
    ...releases.map((reference, i) => ({ reference, path: ['releases', i] })),
  ];
}
