/** Rule: the label of a position fits a cell of the comparison: one to four words. */
import { countWords } from '../../text/words.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** The most words of a label. */
export const MOST_WORDS = 4;

/** Labels that no cell can carry. */
export function labelShort({ content }: Grounds): Message[] {
  return content.claims.flatMap((claim) =>
    claim.entry.positions.flatMap(({ label }, index) => {
      const words = countWords(label);
      if (words <= MOST_WORDS) return [];
      return [
        fault(claim, ['positions', index, 'label'], {
          rule: 'label-short',
          reason: `This label has ${words} words.`,
          help: `Write ${MOST_WORDS} at most, as a cell of a table has them: “about nine”, “before it”. The sentence says the rest.`,
        }),
      ];
    }),
  );
}
