/** Turns the faults that a schema finds in an entry into messages, each with its place and its cure. */
import type { z } from 'astro/zod';
import { nearestName } from '../text/nearest-name.ts';
import type { FieldPath, PlaceOf } from './content.ts';
import type { Message } from './message.ts';

type Issue = z.core.$ZodIssue;

interface Shape {
  readonly file: string;
  readonly at: PlaceOf;
  readonly value: unknown;
  /** The way from the file's root to the entry, where a file holds several. */
  readonly root: FieldPath;
}

interface Wording {
  readonly reason: string;
  readonly note?: string | undefined;
  readonly help: string;
}

/** Every fault of shape, all at once. */
export function shapeFaults(issues: readonly Issue[], shape: Shape): Message[] {
  return issues.flatMap((issue) => spread(issue, [])).map((issue) => toMessage(issue, shape));
}

/** An issue by itself: of a union only the faults of the form that was most likely meant. */
function spread(issue: Issue, parents: readonly PropertyKey[]): Issue[] {
  const path = [...parents, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...path, key] }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const forms = issue.errors.map((form) => form.flatMap((inner) => spread(inner, path)));
    const choices = forms.flat().filter((inner) => inner.code === 'invalid_value');
    if (
      choices.length === forms.length &&
      choices.every((one) => one.path.length === path.length)
    ) {
      return [{ ...choices[0]!, values: choices.flatMap(({ values }) => values) }];
    }
    const [likeliest = []] = [...forms].sort((a, b) => badness(a, path) - badness(b, path));
    return likeliest;
  }
  return [{ ...issue, path }];
}

/** A form that fails as a whole was not meant; else the fewer faults, the likelier. */
function badness(issues: readonly Issue[], path: readonly PropertyKey[]): number {
  const failsWhole = issues.some(
    (issue) => issue.code === 'invalid_type' && issue.path.length === path.length,
  );
  return issues.length + (failsWhole ? 1000 : 0);
}

function toMessage(issue: Issue, { file, at, value, root }: Shape): Message {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const isDate = issue.code === 'custom' && issue.params?.['rule'] === 'date-edtf';
  return {
    file,
    ...at([...root, ...path]),
    rule: isDate ? 'date-edtf' : 'entry-shape',
    ...wordingOf(issue, fieldName(path), valueAt(value, path)),
    severity: 'error',
  };
}

function wordingOf(issue: Issue, field: string, value: unknown): Wording {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        reason: `${field} is not a field of this entry.`,
        help: 'Leave it out, or mend its spelling; content/README.md lists the fields.',
      };
    case 'invalid_type':
      return value === undefined
        ? { reason: `${field} is missing.`, help: 'Add it; content/README.md says what it means.' }
        : {
            reason: `${field} is ${kindOf(value)}, not ${named(issue.expected)}.`,
            help:
              issue.expected === 'string'
                ? 'Put it between double quotation marks.'
                : `Write ${named(issue.expected)} there.`,
          };
    case 'invalid_value':
      return choiceWording(issue.values, field, value);
    case 'too_small':
      return {
        reason: `${field} holds less than it must (at least ${String(issue.minimum)}).`,
        help: 'Fill it, or leave the field out where it may be left out.',
      };
    default:
      return { reason: `${field} ${shown(value)}${lowered(issue.message)}.`, help: cureFor(issue) };
  }
}

function cureFor(issue: Issue): string {
  if (issue.code === 'custom' && issue.params?.['rule'] === 'date-edtf') {
    return 'Write the date as far as it is known: "2025-12-13", "2025-12", "2025~".';
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'Give the whole address, beginning with https://.';
  }
  return 'Write it in the form that content/README.md gives.';
}

function choiceWording(values: readonly unknown[], field: string, value: unknown): Wording {
  const allowed = values.map(String);
  const list = values
    .map((choice) => (typeof choice === 'string' ? `“${choice}”` : String(choice)))
    .join(', ');
  if (value === undefined) return { reason: `${field} is missing.`, help: `Give one of ${list}.` };
  if (values.every((choice) => typeof choice !== typeof value)) {
    return {
      reason: `${field} is ${kindOf(value)}, not one of ${list}.`,
      help:
        typeof value === 'string'
          ? 'Write one of these, without quotation marks.'
          : 'Write one of these.',
    };
  }
  const near = nearestName(String(value), allowed);
  return {
    reason: `${field} ${shown(value)}is not one of ${list}.`,
    note: near ? `Nearest: “${near}”` : undefined,
    help: 'Write one of these.',
  };
}

/** `evidence[2].exact`, between quotation marks; the entry itself where the path is empty. */
function fieldName(path: FieldPath): string {
  if (path.length === 0) return 'This entry';
  const name = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return `“${name}”`;
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `(“${String(value)}”) ` : '';
}

function lowered(text: string): string {
  return text.startsWith('Invalid ') ? `is not right: ${text.toLowerCase()}` : text;
}

const names: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a group of fields',
  record: 'a group of fields',
  array: 'a list',
};

function named(expected: string): string {
  return names[expected] ?? expected;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return named(typeof value);
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}
