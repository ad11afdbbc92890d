/** Describes how a seed differs from the text that its article was proved against, by what was recorded of that. */
import type { ArticleEntry } from '../schemas/article.ts';
import { listCited } from '../schemas/cited.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { standsAt } from '../text/find-exact.ts';
import { decodeShingles, listShingles, SHINGLE_WORDS } from '../text/shingles.ts';
import { countWords, listWords } from '../text/words.ts';
import type { FoldedSeed } from './grounds.ts';

/** So many words are shown of a changed passage. */
const MOST_SHOWN = 12;

/** The first passage with words that did not stand so before. */
function firstDifference(text: string, known: ReadonlySet<number>): string | undefined {
  const shingles = listShingles(text);
  const from = shingles.findIndex((shingle) => !known.has(shingle));
  if (from < 0) return undefined;
  const until = shingles.findIndex((shingle, index) => index > from && known.has(shingle));
  const end = until < 0 ? Infinity : until + SHINGLE_WORDS - 1;
  return listWords(text)
    .slice(from, Math.min(end, from + MOST_SHOWN))
    .map((word) => word.text)
    .join(' ');
}

/** How much there is of it, as before or not. */
function compareLengths(before: number, now: number): string {
  return before === now
    ? `It has ${now} words, as before.`
    : `It had ${before} words and has ${now}.`;
}

/** The difference in lines: its length, its first changed passage, and what is cited and gone. */
export function describeChange(
  article: ArticleEntry,
  { text, folded }: FoldedSeed,
  before: ReadingEntry | undefined,
): string[] {
  const lost = listCited(article).filter(({ exact }) => standsAt(folded, exact).length === 0);
  const found = before && firstDifference(text, new Set(decodeShingles(before.shingles)));
  return [
    ...(before ? [compareLengths(before.words, countWords(text))] : []),
    ...(found === undefined ? [] : [`First passage that differs: “${found}”`]),
    lost.length > 0
      ? `No longer there: ${lost.map(({ exact }) => `“${exact}”`).join(', ')}`
      : 'Everything cited is still there.',
  ];
}
