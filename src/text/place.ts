/** A place: line and column of a position, counted from 1, columns in code points. */

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of a UTF-16 index in a text; line ends are LF, CRLF or CR. */
export function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index);
  let line = 1;
  let lineStart = 0;
  for (const match of before.matchAll(/\r\n|\n|\r(?!\n)/g)) {
    line++;
    lineStart = match.index + match[0].length;
  }
  return { line, column: Array.from(before.slice(lineStart)).length + 1 };
}
