/** Rule: a quotation is a whole clause where it weighs most, and elsewhere words that a reader understands, with one gap at most. */
import { countWords } from '../../text/words.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** A fragment has at least so many words, unless it is a name or a number. */
export const LEAST_WORDS = 3;

/** Quotations in shreds. */
export function quotationWhole({ content }: Grounds): Message[] {
  const weighty = new Set(
    content.claims.filter(({ entry }) => entry.compare && entry.weight === 1).map(({ id }) => id),
  );
  return content.articles.flatMap((article) =>
    article.entry.evidence.flatMap(({ id, exact, backs }, index) => {
      const fragments = [exact].flat();
      const most = backs.some(({ claim }) => weighty.has(claim)) ? 1 : 2;
      const short = fragments.filter((fragment) => !standsAlone(fragment, fragments.length));
      const at = ['evidence', index, 'exact'];
      return [
        ...(fragments.length > most
          ? [
              fault(article, at, {
                rule: 'quotation-whole',
                reason: `“${id}” is cut into ${fragments.length} pieces; ${most === 1 ? 'evidence of a claim of weight 1 is one' : 'there may be two'}.`,
                help:
                  most === 1
                    ? 'Quote one whole clause, with its subject and its verb.'
                    : 'Quote one stretch, or two with one gap.',
              }),
            ]
          : []),
        ...short.map((fragment) =>
          fault(article, at, {
            rule: 'quotation-whole',
            reason: `“${fragment}” is no more than a scrap.`,
            help: `Take ${LEAST_WORDS} words or more; a name or a number may be shorter.`,
          }),
        ),
      ];
    }),
  );
}

/** Whether a fragment can be read by itself: three words, a name, a number, or words the source itself quotes alone. */
function standsAlone(fragment: string, pieces: number): boolean {
  if (countWords(fragment) >= LEAST_WORDS || /\d/.test(fragment)) return true;
  return pieces === 1 ? countWords(fragment) === 2 : /^\p{Lu}/u.test(fragment);
}
