/** Rule: at most ten compared claims are at weight 1, so that what leads stays few. */
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** How many claims may lead. */
export const MOST_LEADING = 10;

/** One message, at the last of them, where there are too many. */
export function tenAtWeightOne({ content }: Grounds): Message[] {
  const leading = content.claims.filter(({ entry }) => entry.compare && entry.weight === 1);
  const last = leading.at(-1);
  if (!last || leading.length <= MOST_LEADING) return [];
  return [
    fault(last, ['weight'], {
      rule: 'ten-at-weight-one',
      reason: `${leading.length} claims are at weight 1; at most ${MOST_LEADING} may be.`,
      note: `They are ${leading.map(({ id }) => id).join(', ')}.`,
      help: 'Give weight 2 to those that change least of what a reader would believe.',
    }),
  ];
}
