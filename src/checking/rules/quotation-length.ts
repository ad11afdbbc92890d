/** Rule: no quotation is longer than 25 words, its fragments counted together. */
import type { ArticleEntry } from '../../schemas/article.ts';
import { countWords } from '../../text/words.ts';
import type { FieldPath } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** The longest quotation, in words. */
export const MOST_WORDS = 25;

/** Quotations over the limit. */
export function quotationLength({ content }: Grounds): Message[] {
  return content.articles.flatMap((article) =>
    quoted(article.entry).flatMap(({ words, path }) => {
      const length = words.reduce((sum, text) => sum + countWords(text), 0);
      if (length <= MOST_WORDS) return [];
      return [
        fault(article, path, {
          rule: 'quotation-length',
          reason: `This quotation has ${length} words.`,
          help: `Quote at most ${MOST_WORDS}: take the deciding clause.`,
        }),
      ];
    }),
  );
}

interface Quoted {
  readonly words: readonly string[];
  readonly path: FieldPath;
}

function quoted({ headline, evidence, boilerplate }: ArticleEntry): Quoted[] {
  return [
    ...(headline === undefined ? [] : [{ words: [headline], path: ['headline'] }]),
    ...boilerplate.map(({ exact }, i) => ({ words: [exact], path: ['boilerplate', i, 'exact'] })),
    ...evidence.flatMap(({ exact, attribution }, i) => [
      { words: [exact].flat(), path: ['evidence', i, 'exact'] },
      ...attribution.map((step, j) => ({
        words: [step.exact],
        path: ['evidence', i, 'attribution', j, 'exact'],
      })),
    ]),
  ];
}
