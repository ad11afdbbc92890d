/** Rule: of each seed's words at most half are quoted in all, names left out. */
import { listCited } from '../../schemas/cited.ts';
import type { ReadingEntry } from '../../schemas/reading.ts';
import type { ArticleEntry } from '../../schemas/article.ts';
import { digestWords } from '../../text/digest.ts';
import { spanHolds, type Span } from '../../text/spans.ts';
import { listWords } from '../../text/words.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** The most that may be quoted of one seed. */
export const MOST_SHARE = 0.5;

/** Sources of which too much is quoted; worked out from the reading, so the seed need not be here. */
export function quotedShare({ sources }: Grounds): Message[] {
  return sources.flatMap(({ article, reading }) => {
    if (!reading || article.entry.rights === 'licensed') return [];
    const quoted = countQuoted(article.entry, reading.entry);
    const { words } = reading.entry;
    if (quoted <= words * MOST_SHARE) return [];
    const percent = ((quoted / words) * 100).toFixed(1);
    return [
      fault(article, ['evidence'], {
        rule: 'quoted-share',
        reason: `${quoted} of the ${words} words of this source are quoted: ${percent} %.`,
        help: `Shorten quotations until at most ${MOST_SHARE * 100} % are: let one piece of evidence serve several statements.`,
      }),
    ];
  });
}

/** How many words of a seed its article quotes: each counted once; names and boilerplate not at all. */
export function countQuoted(article: ArticleEntry, reading: ReadingEntry): number {
  const cited = new Set(listCited(article).map(({ exact }) => digestWords(exact)));
  const names = reading.mentions.flatMap(({ spans }) => spans);
  // A headline that a page prints twice is quoted once: the second is marked as boilerplate.
  const leftOut = [...names, ...reading.boilerplate.map(({ span }) => span)];
  const starts = new Set<number>();
  for (const { exact, sha256, spans } of reading.proof) {
    if (!cited.has(sha256)) continue;
    const words = listWords(exact);
    for (const [from] of spans) {
      for (const { span } of words) {
        const word: Span = [from + span[0], from + span[1]];
        if (!leftOut.some((span) => spanHolds(span, word))) starts.add(word[0]);
      }
    }
  }
  return starts.size;
}
