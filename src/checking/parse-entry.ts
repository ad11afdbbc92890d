/** Turns the text of one file of content into entries, or into messages that say why not. */
import type { z } from 'astro/zod';
import type { FieldPath, Located, PlaceOf } from './content.ts';
import type { Message } from './message.ts';
import { parseYaml } from './parse-yaml.ts';
import { shapeFaults } from './shape-faults.ts';

/** A file of content as it came from disk. */
export interface EntryFile {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** What came of a file: the entry where it has its shape, and the faults found. */
export interface ParsedEntry<Entry> {
  readonly located: Located<Entry> | undefined;
  readonly faults: readonly Message[];
}

/** A shape with its output type. */
type Schema<Entry> = z.ZodType<Entry>;

/** What mends a reading, whatever is wrong with it. */
const MAKE_ANEW = 'Run “npm run read” to make it anew.';

/** Front matter between lines of three hyphens at the head of the file; then the body. */
const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** An entry written as YAML. */
export function parseYamlEntry<Entry>(
  { id, file, text }: EntryFile,
  schema: Schema<Entry>,
): ParsedEntry<Entry> {
  const { value, at, faults } = parseYaml(text, file);
  if (value === undefined) return { located: undefined, faults };
  return shaped({ id, file, value, at, faults, body: '', bodyLine: 1 }, schema);
}

/** An entry written as MDX: YAML front matter above a body. */
export function parseMdxEntry<Entry>(
  { id, file, text }: EntryFile,
  schema: Schema<Entry>,
): ParsedEntry<Entry> {
  const match = frontMatter.exec(text);
  if (match?.index !== 0) return { located: undefined, faults: [noFrontMatter(file)] };
  const head = match[1] ?? '';
  const opening = match[0].slice(0, match[0].indexOf('\n'));
  // A comment in place of the opening hyphens keeps every line and column as in the file.
  const { value, at, faults } = parseYaml(`#${' '.repeat(opening.length - 1)}\n${head}`, file);
  if (value === undefined) return { located: undefined, faults };
  const body = text.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  return shaped({ id, file, value, at, faults, body, bodyLine }, schema);
}

/** A reading: JSON that no hand edits, so its places are looked up only when something is wrong. */
export function parseJsonEntry<Entry>(
  { id, file, text }: EntryFile,
  schema: Schema<Entry>,
): ParsedEntry<Entry> {
  const at: PlaceOf = (path) => parseYaml(text, file).at(path);
  try {
    const value: unknown = JSON.parse(text);
    const { located, faults } = shaped(
      { id, file, value, at, faults: [], body: '', bodyLine: 1 },
      schema,
    );
    // No hand mends a reading.
    return { located, faults: faults.map((one) => ({ ...one, help: MAKE_ANEW })) };
  } catch {
    return { located: undefined, faults: [notJson(file)] };
  }
}

/** A file that lists entries, each with its own id. */
export function parseYamlList<Entry>(
  { file, text }: EntryFile,
  schema: Schema<Entry>,
): ParsedEntry<Entry>[] {
  const { value, at, faults } = parseYaml(text, file);
  // A file of comments only lists nothing yet.
  if (value === null) return [];
  if (!Array.isArray(value)) {
    return [{ located: undefined, faults: faults.length > 0 ? faults : [notAList(file)] }];
  }
  const entries = value.map((one: unknown, index) => {
    const id = ownId(one) ?? `${index}`;
    return shaped({ id, file, value: one, at, faults: [], body: '', bodyLine: 1 }, schema, [index]);
  });
  return [{ located: undefined, faults }, ...entries];
}

interface Unshaped {
  readonly id: string;
  readonly file: string;
  readonly value: unknown;
  readonly at: PlaceOf;
  readonly faults: readonly Message[];
  readonly body: string;
  readonly bodyLine: number;
}

function shaped<Entry>(
  { id, file, value, at, faults, body, bodyLine }: Unshaped,
  schema: Schema<Entry>,
  root: FieldPath = [],
): ParsedEntry<Entry> {
  const result = schema.safeParse(value);
  if (!result.success) {
    const found = shapeFaults(result.error.issues, { file, at, value, schema, root });
    return { located: undefined, faults: [...faults, ...found] };
  }
  const within: PlaceOf = (path) => at([...root, ...path]);
  return {
    located: { id, file, entry: result.data, at: within, body, bodyLine },
    faults,
  };
}

function ownId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

function noFrontMatter(file: string): Message {
  return unreadable(
    file,
    'This entry has no front matter.',
    'Begin the file with a line of three hyphens, the fields, and a line of three hyphens.',
  );
}

function notJson(file: string): Message {
  return unreadable(file, 'This reading is not whole JSON.', MAKE_ANEW);
}

function notAList(file: string): Message {
  return unreadable(file, 'This file must be a list.', 'Begin each entry with “- id:”.');
}

function unreadable(file: string, reason: string, help: string): Message {
  return { file, line: 1, column: 1, rule: 'entry-readable', reason, help, severity: 'error' };
}
