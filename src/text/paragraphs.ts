/** Paragraphs: the lines of a text, or its blocks where the text is wrapped by hand. */

/** A stretch of a text in UTF-16 indices, without the white space around it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

const LONGEST_WRAPPED_LINE = 110;
const SHORTEST_WRAPPED_LINE = 50;
const FEWEST_WRAPPED_LINES = 6;

/** The stretches between separators, trimmed; empty ones left out. */
function splitAt(text: string, separator: RegExp): Paragraph[] {
  const found: Paragraph[] = [];
  const add = (from: number, to: number): void => {
    let [start, end] = [from, to];
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (start < end) found.push({ start, end });
  };
  let from = 0;
  for (const match of text.matchAll(separator)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return found;
}

/** The lines of a text that hold anything. */
export function findLines(text: string): Paragraph[] {
  return splitAt(text, /[\n\r\u2028\u2029]/g);
}

/** Whether the lines of a text were broken by hand at a fixed width. */
function isWrapped(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  if (lines.some((line) => line.length > LONGEST_WRAPPED_LINE)) return false;
  const inner = lines.filter((line, index) => line && lines[index + 1]);
  const full = inner.filter((line) => line.length >= SHORTEST_WRAPPED_LINE);
  return full.length >= FEWEST_WRAPPED_LINES && full.length >= inner.length * 0.7;
}

/** The text that was asked about last: each finder asks about the same one. */
let last: { readonly text: string; readonly paragraphs: readonly Paragraph[] } | undefined;

/** The paragraphs of a text, in order. */
export function findParagraphs(text: string): readonly Paragraph[] {
  if (last?.text !== text) {
    const blocks = /\r?\n[\t ]*\r?\n|\u2029/g;
    last = { text, paragraphs: isWrapped(text) ? splitAt(text, blocks) : findLines(text) };
  }
  return last.paragraphs;
}
