/** Finds every place where quoted words stand in a text, typography folded and nothing else. */
import { foldTypography, type Folded } from './fold.ts';
import type { Span } from './spans.ts';

const wordCharacter = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]/u;
const digit = /\p{N}/u;

/** The character that ends before an index, a surrogate pair as one. */
function characterBefore(text: string, index: number): string {
  const low = text.charAt(index - 1);
  return /[\uDC00-\uDFFF]/.test(low) ? text.slice(index - 2, index) : low;
}

/** The character that begins at an index, a surrogate pair as one. */
function characterAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0x20);
}

/** Whether a cut at an index falls inside a number, as in `1,|200`. */
function cutsNumber(text: string, index: number): boolean {
  const [before, after] = [characterBefore(text, index), characterAt(text, index)];
  if (/[.,]/.test(before)) return digit.test(after) && digit.test(characterBefore(text, index - 1));
  if (/[.,]/.test(after)) return digit.test(before) && digit.test(characterAt(text, index + 1));
  return false;
}

/** Whether a cut at an index leaves every word whole. */
function leavesWordsWhole(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  const cutsWord =
    wordCharacter.test(characterBefore(text, index)) &&
    wordCharacter.test(characterAt(text, index));
  return !cutsWord && !cutsNumber(text, index);
}

/** Every place where the words stand, whole words at both ends; a text that is asked often is folded once before. */
export function standsAt(text: string | Folded, exact: string): Span[] {
  const folded = typeof text === 'string' ? foldTypography(text) : text;
  const wanted = foldTypography(exact).text.trim();
  const found: Span[] = [];
  if (!wanted) return found;
  let index = folded.text.indexOf(wanted);
  while (index >= 0) {
    const end = index + wanted.length;
    if (leavesWordsWhole(folded.text, index) && leavesWordsWhole(folded.text, end)) {
      found.push(folded.toSpan(index, end));
    }
    index = folded.text.indexOf(wanted, index + 1);
  }
  return found;
}
