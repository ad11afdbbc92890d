/** Words: what is counted, quoted and compared, each with its span. */
import { indexCodePoints, type Span } from './spans.ts';

export interface Word {
  /** As printed. */
  readonly text: string;
  readonly span: Span;
}

/** Letters and digits, with apostrophes, full stops and invisible characters only between them. */
const word =
  /[\p{L}\p{N}][\p{M}]*(?:(?:['’.]|[\u00AD\u200B-\u200D\u2060])?[\p{L}\p{N}][\p{M}]*)*/gu;

/** All words of a text, in order. */
export function listWords(text: string): Word[] {
  const points = indexCodePoints(text);
  return Array.from(text.matchAll(word), ({ 0: printed, index }) => ({
    text: printed,
    span: [points.fromIndex(index), points.fromIndex(index + printed.length)],
  }));
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(word)) count++;
  return count;
}

/** A word as it is compared: lower case, plain apostrophes, nothing invisible. */
export function foldWord(printed: string): string {
  return printed
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .replaceAll('’', "'")
    .normalize('NFC')
    .toLowerCase();
}
