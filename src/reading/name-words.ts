/** The words of a seed as names are sought in them: line by line, folded, possessives cut off. */
import { foldForNames } from '../text/fold.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { indexCodePoints, type Span } from '../text/spans.ts';
import { foldName } from './name-key.ts';

export interface NameWord {
  /** As printed, without a possessive ending. */
  readonly text: string;
  /** In plain lower-case letters. */
  readonly folded: string;
  /** Where it stands in the folded line (UTF-16 indices). */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  /** Whether a line, a sentence or a quotation begins with it. */
  readonly isFirst: boolean;
}

/** One paragraph of a seed. */
export interface NameLine {
  readonly text: string;
  readonly words: readonly NameWord[];
  /** Printed in capitals or in title case, so that a capital says nothing. */
  readonly isHeading: boolean;
  /** The span in the raw seed of a stretch of this line. */
  toSpan(start: number, end: number): Span;
}

/** More words than any article has; names behind them are left unread. */
export const MOST_NAME_WORDS = 60_000;

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
const possessive = /'s$/i;
/** Most words are such: folded as they are, and no capital. */
const plain = /^[a-z]+$/;
/** Scripts without capitals count as capital: there every word may be a name. */
const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const opening = /(?:^|[.!?:…]["')\]]*)\s*["'(\[]*$|["(\[]\s*$/;

/** Whether a line is no sentence and nearly all its longer words begin with a capital, or all is in capitals. */
function isHeading(text: string, words: readonly NameWord[]): boolean {
  if (/[.!?]["')]*$/.test(text) && /\p{Ll}/u.test(text)) return false;
  const longer = words.slice(0, 80).filter(({ text }) => /^\p{L}{4}/u.test(text));
  const capitals = longer.filter(({ isCapital }) => isCapital);
  return longer.length >= 3 && capitals.length >= longer.length * 0.75;
}

function listWords(text: string): NameWord[] {
  let last = 0;
  return Array.from(text.matchAll(word), ({ 0: printed, index: start }) => {
    const own = printed.includes("'") ? printed.replace(possessive, '') : printed;
    const isPlain = plain.test(own);
    const [end, gap] = [start + own.length, text.slice(last, start)];
    const isFirst = last === 0 || opening.test(gap.slice(-8));
    last = start + printed.length;
    return {
      text: own,
      folded: isPlain ? own : foldName(own),
      start,
      end,
      gap,
      isCapital: !isPlain && capital.test(own),
      isPossessive: own !== printed || (text[end] === "'" && /s$/i.test(own)),
      isFirst,
    };
  });
}

/** The lines of a seed with their words. */
export function listNameLines(raw: string): NameLine[] {
  const points = indexCodePoints(raw);
  const lines: NameLine[] = [];
  let count = 0;
  for (const { start, end } of findParagraphs(raw)) {
    const folded = foldForNames(raw.slice(start, end));
    const offset = points.fromIndex(start);
    const words = listWords(folded.text).slice(0, MOST_NAME_WORDS - count);
    count += words.length;
    lines.push({
      text: folded.text,
      words,
      isHeading: isHeading(folded.text, words),
      toSpan: (from, to) => {
        const [first, behind] = folded.toSpan(from, to);
        return [first + offset, behind + offset];
      },
    });
    if (count >= MOST_NAME_WORDS) break;
  }
  return lines;
}
