/** The words of a find as an editor would quote them: they stand once in the seed, and close the marks they open. */
import type { ReadingEntry } from '../schemas/reading.ts';
import { standsAt } from '../text/find-exact.ts';
import { type Folded, foldTypography } from '../text/fold.ts';
import { sliceSpan, type Span, spanHolds, spansOverlap } from '../text/spans.ts';
import { countWords, listWords, type Word } from '../text/words.ts';

/** Words that the machine read, with where they stand. */
export type ReadWords = Pick<ReadingEntry['answers'][number], 'exact' | 'span'>;

/** A seed that is here, with what the machine found in it. */
export interface ReadText {
  readonly seed: string;
  readonly reading: Pick<
    ReadingEntry,
    'sentences' | 'mentions' | 'quotations' | 'boilerplate' | 'answers' | 'figures' | 'dates'
  >;
}

/** A quotation may have so many words. */
export const MOST_WORDS = 25;

/** A quoted stretch is taken whole as long as the whole has no more than so many; else it is cut at its marks. */
const FEW_WORDS = 12;

/** The words of a find, ready to be quoted; as they were read where the seed is not here. */
export function tellingWords(
  { exact, span }: ReadWords,
  text: ReadText | undefined,
): string | string[] {
  if (text === undefined) return exact;
  const folded = foldTypography(text.seed);
  const wide = widen(span, exact, text.seed, folded);
  return closeMarks(wide, text, folded);
}

/** More words around those that stand elsewhere too, of the same paragraph as long as there are some. */
function widen(span: Readonly<Span>, exact: string, seed: string, folded: Folded): Span {
  const words = listWords(seed);
  let first = words.findIndex((word) => word.span[1] > span[0]);
  let last = words.findLastIndex((word) => word.span[0] < span[1]);
  let wide: Span = [...span];
  let found = exact;
  for (let turn = 0; standsAt(folded, found).length > 1; turn++) {
    if (last - first + 1 >= MOST_WORDS) return [...span];
    const canFollow = isJoined(seed, words[last], words[last + 1]);
    const canPrecede = isJoined(seed, words[first - 1], words[first]);
    if (canFollow && (turn % 2 === 0 || !canPrecede)) last++;
    else if (canPrecede) first--;
    else if (last + 1 < words.length) last++;
    else if (first > 0) first--;
    else return [...span];
    const [start, end] = [words[first]!.span[0], words[last]!.span[1]];
    wide = [Math.min(start, span[0]), Math.max(end, span[1])];
    found = sliceSpan(seed, wide);
  }
  return wide;
}

/** Whether two words stand in one line. */
function isJoined(seed: string, one: Word | undefined, next: Word | undefined): boolean {
  return (
    one !== undefined &&
    next !== undefined &&
    !sliceSpan(seed, [one.span[1], next.span[0]]).includes('\n')
  );
}

/** The words with the quoted stretch they reach into whole; or in fragments, cut at its marks, where that is long. */
function closeMarks(span: Span, { seed, reading }: ReadText, folded: Folded): string | string[] {
  const quote = (part: Readonly<Span>) => sliceSpan(seed, part).replaceAll(/\s+/g, ' ').trim();
  const crossed = reading.quotations.find(
    (one) => one.kind === 'marks' && spansOverlap(one.span, span) && !spanHolds(one.span, span),
  )?.span;
  if (!crossed) return quote(span);
  // A stretch is found without the stop that may end it inside its marks.
  const stop = /^[.,;:!?…]$/.test(sliceSpan(seed, [crossed[1], crossed[1] + 1])) ? 1 : 0;
  const whole: Span = [Math.min(span[0], crossed[0] - 1), Math.max(span[1], crossed[1] + stop + 1)];
  const words = countWords(quote(whole));
  if (spanHolds(span, crossed) || words <= FEW_WORDS) return quote(whole);
  const parts = partsOf(span, crossed).map(quote).map(trimMarks);
  if (parts.every((part) => standsAt(folded, part).length === 1)) return parts;
  return words <= MOST_WORDS ? quote(whole) : quote(span);
}

/** What of a span stands outside of the quoted stretch, and what inside, in the order of the text. */
function partsOf(span: Span, crossed: Readonly<Span>): Span[] {
  return span[0] < crossed[0]
    ? [
        [span[0], crossed[0] - 1],
        [crossed[0], span[1]],
      ]
    : [
        [span[0], crossed[1]],
        [crossed[1] + 1, span[1]],
      ];
}

function trimMarks(part: string): string {
  return part.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
