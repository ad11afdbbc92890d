/** Folding: one form for quotation marks, apostrophes, dashes and white space, with the way back to each place. */
import { indexCodePoints, type Span } from './spans.ts';

/** A folded text that knows where in the raw text each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** The span in the raw text (code points) of a stretch of the folded text (UTF-16 indices). */
  toSpan(start: number, end: number): Span;
}

const DOUBLE_MARKS = '“”„‟«»″〝〞＂';
const SINGLE_MARKS = '‘’‚‛‹›′ʼ＇`´';
const DASHES = '‐‑‒–—―−﹘﹣－';

const foldedMarks = new Map<string, string>([
  ...Array.from(DOUBLE_MARKS, (mark) => [mark, '"'] as const),
  ...Array.from(SINGLE_MARKS, (mark) => [mark, "'"] as const),
  ...Array.from(DASHES, (mark) => [mark, '-'] as const),
]);

/** Soft hyphens, zero-width characters and direction marks: part of a word, never seen. */
export const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;

const whiteSpace = /\s/;

/** What folding may change: anything but plain characters with single spaces between them. */
const changing = /[^ -_a-~]| {2}/;

/** Letters and digits of plain text, told by their code alone: most characters are such. */
function isPlain(code: number): boolean {
  return (code > 0x60 && code < 0x7f) || (code > 0x2d && code < 0x60);
}

/** One character folded; nothing where it is dropped. */
function foldCharacter(character: string, dropsInvisible: boolean): string {
  if (isPlain(character.charCodeAt(0))) return character;
  if (dropsInvisible && invisible.test(character)) return '';
  return whiteSpace.test(character) ? ' ' : (foldedMarks.get(character) ?? character);
}

function fold(raw: string, dropsInvisible: boolean): Folded {
  if (!changing.test(raw)) return { text: raw, toSpan: (start, end) => [start, end] };
  const points = indexCodePoints(raw);
  const starts = new Uint32Array(raw.length);
  const ends = new Uint32Array(raw.length);
  const folded: string[] = [];
  for (let index = 0; index < raw.length; index++) {
    const character = foldCharacter(raw[index]!, dropsInvisible);
    if (character === '') continue;
    const isSameSpace = character === ' ' && folded.at(-1) === ' ';
    if (!isSameSpace) starts[folded.push(character) - 1] = index;
    ends[folded.length - 1] = index + 1;
  }
  return {
    text: folded.join(''),
    toSpan: (start, end) => [points.fromIndex(starts[start]!), points.fromIndex(ends[end - 1]!)],
  };
}

/** Folds typography and nothing else: what the proof of a quotation may overlook. */
export function foldTypography(raw: string): Folded {
  return fold(raw, false);
}

/** Folds typography and drops invisible characters: for finding names, never for proving words. */
export function foldForNames(raw: string): Folded {
  return fold(raw, true);
}
