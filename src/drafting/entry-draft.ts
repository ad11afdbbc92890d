/** What drafting a new entry comes to: files to write, with what they leave to a person, or why there is none. */
import { stringify } from 'yaml';
import { escapeUnseen } from '../text/visible.ts';
import { printField } from './front-matter.ts';

export interface EntryDraft {
  /** The texts of the files by their path in the content folder; the new entry first. */
  readonly files: Readonly<Record<string, string>>;
  /** What only a person can say. */
  readonly left: readonly string[];
}

/** Why an entry cannot be drafted, and what to do. */
export interface Refusal {
  readonly reason: string;
  readonly help: string;
}

/** Fields as YAML, those without a value left out; lists of what has sentences of its own stand line by line. */
export function printFields(entry: Readonly<Record<string, unknown>>): string {
  return Object.entries(entry)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) =>
      key === 'positions' ? printBlock({ [key]: value }) : printField(key, value),
    )
    .join('\n');
}

/** A value as editors write it in lines of its own. */
export function printBlock(value: unknown): string {
  const printed = stringify(value, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  });
  return escapeUnseen(printed).trimEnd();
}

/** An MDX file without a body. */
export function printMdx(
  entry: Readonly<Record<string, unknown>>,
  comments: readonly string[] = [],
): string {
  const lines = comments.map((comment) => `# ${escapeUnseen(comment)}`);
  return ['---', ...lines, printFields(entry), '---', ''].join('\n');
}
