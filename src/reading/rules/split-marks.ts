/** Splits a phrase at its spaces, a list's name in braces kept whole. */

export interface Mark {
  readonly text: string;
  /** UTF-16 index in the phrase. */
  readonly index: number;
}

/** A name in braces with what hangs on it, or anything without space. */
const mark = /\{[^{}]*\}\S*|\S+/g;

/** The marks of a phrase, in order. */
export function splitMarks(say: string): Mark[] {
  return Array.from(say.matchAll(mark), ({ 0: text, index }) => ({ text, index }));
}
