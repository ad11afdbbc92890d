/** What a dev server remembers from one reading of the inbox to the next. */
import type { Memory } from '../checking/parse-content.ts';
import type { ReadingEntry } from '../schemas/reading.ts';

export interface Session {
  /** Drafts as they were written, by path: while nobody has touched them they follow their seeds. */
  readonly drafts: Map<string, string>;
  /** Readings by all that they were made from: what has not changed is not read again. */
  readonly readings: Map<string, ReadingEntry>;
  /** Entries as they were parsed, by path. */
  readonly entries: Memory;
  /** The readings that were written, by path. */
  readonly written: Map<string, string>;
}

export function startSession(): Session {
  return { drafts: new Map(), readings: new Map(), entries: new Map(), written: new Map() };
}
