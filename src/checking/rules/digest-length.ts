/** Rule: the digest of a source is short: at most 180 words, and a third of the article's. */
import type { Nodes } from 'mdast';
import { countWords } from '../../text/words.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { parseBody } from '../parse-body.ts';

/** The most words of a digest, however long the article is. */
export const MOST_WORDS = 180;

/** Digests that are long enough to replace the article; a licensed source may carry its text. */
export function digestLength({ sources }: Grounds): Message[] {
  return sources.flatMap(({ article, reading }) => {
    const tree = article.entry.rights === 'licensed' ? undefined : parseBody(article);
    if (!tree || 'rule' in tree) return [];
    const words = countWords(textOf(tree));
    const third = reading ? Math.floor(reading.entry.words / 3) : MOST_WORDS;
    const most = Math.min(MOST_WORDS, third);
    if (words <= most) return [];
    const { line, column } = { line: article.bodyLine, column: 1 };
    return [
      {
        ...fault(article, [], {
          rule: 'digest-length',
          reason: `This digest has ${words} words; at most ${most} may stand here.`,
          note:
            most < MOST_WORDS
              ? `A third of the article, which has ${reading?.entry.words} words.`
              : undefined,
          help: 'Shorten it: a digest sends the reader to the original, it does not replace it.',
        }),
        line,
        column,
      },
    ];
  });
}

/** The words of a tree as a reader sees them. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(textOf).join(' ') : '';
}
