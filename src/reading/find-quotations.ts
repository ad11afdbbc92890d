/** Finds the stretches between quotation marks in a seed. */
import { findParagraphs } from '../text/paragraphs.ts';
import { indexCodePoints, type Span } from '../text/spans.ts';
import { type MarkPair, pairMarks } from './quotation-marks.ts';

/** More quotations than any article has; what follows is left unread. */
export const MOST_QUOTATIONS = 2000;

const letter = /[\p{L}\p{N}\p{M}]/u;

/** What stands between two marks without what the sentence lends to it: a comma, a fragment’s full stop, white space. */
function trimLent(text: string, from: number, to: number): MarkPair {
  const inner = text.slice(from, to);
  const isFragment = /^\s*\p{Ll}/u.test(inner);
  const lent = isFragment ? /(?:\s*[,.](?<!\.\.))?\s*$/ : /(?:\s*,)?\s*$/;
  const start = from + (inner.length - inner.trimStart().length);
  return { start, end: from + (inner.length - lent.exec(inner.slice(-20))![0].length) };
}

/** The stretches between marks in a paragraph; one that goes on behind it must be opened there anew. */
function findInParagraph(paragraph: string, next: string): MarkPair[] {
  const { pairs, unclosed } = pairMarks(paragraph);
  const goesOn = unclosed !== undefined && next.startsWith(unclosed);
  return (goesOn ? [{ start: 0, end: paragraph.length }] : pairs)
    .map(({ start, end }) => trimLent(paragraph, start + 1, end))
    .filter(({ start, end }) => letter.test(paragraph.slice(start, end)));
}

/** The spans of the direct quotations in a seed, in order, the marks left out. */
export function findQuotations(text: string): Span[] {
  const points = indexCodePoints(text);
  const spans: Span[] = [];
  const paragraphs = findParagraphs(text);
  for (const [order, paragraph] of paragraphs.entries()) {
    const next = text.charAt(paragraphs[order + 1]?.start ?? text.length);
    for (const { start, end } of findInParagraph(
      text.slice(paragraph.start, paragraph.end),
      next,
    )) {
      spans.push([
        points.fromIndex(paragraph.start + start),
        points.fromIndex(paragraph.start + end),
      ]);
      if (spans.length >= MOST_QUOTATIONS) return spans;
    }
  }
  return spans;
}
