/** One finding of a check, and how a person reads it. */
import type { Place } from '../text/place.ts';
import { visible } from '../text/visible.ts';

export interface Message extends Place {
  /** The file as a person finds it. */
  readonly file: string;
  /** The law that found it. */
  readonly rule: string;
  /** What is so. */
  readonly reason: string;
  /** What is near, or where the words do stand. */
  readonly note?: string | undefined;
  /** What to do. */
  readonly help: string;
  /** An error stops the build; a warning is only said. */
  readonly severity: 'error' | 'warning';
}

/** Where a message points: a file and a place in it. */
export type At = Pick<Message, 'file' | 'line' | 'column'>;

/** A message as text: the place and the law, what is so, what is near, what to do. */
export function printMessage(message: Message): string {
  const { file, line, column, rule, reason, note, help, severity } = message;
  const law = severity === 'warning' ? `${rule} (warning)` : rule;
  const lines = [reason, ...(note ? note.split('\n') : []), `→ ${help}`];
  return [`${file}:${line}:${column}  ${law}`, ...lines.map((text) => `  ${text}`)]
    .map(visible)
    .join('\n');
}

/** Messages in the order in which a person works through them: by file, then by place. */
export function sortMessages(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.reason, b.reason),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
