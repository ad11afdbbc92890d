/** Says in plain words what a schema has against a field, and what to do. */
import type { z } from 'astro/zod';
import { nearestName } from '../text/nearest-name.ts';
import type { FieldPath } from './content.ts';
import { describeField, type FieldGuide } from './describe-field.ts';

/** One fault as the schema gives it. */
export type Issue = z.core.$ZodIssue;

interface Wording {
  readonly reason: string;
  readonly note?: string | undefined;
  readonly help: string;
}

/** A field: the way to it, what stands there, and the shape of its entry. */
interface Field {
  readonly path: FieldPath;
  readonly value: unknown;
  readonly schema: z.ZodType;
}

/** What is wrong with a field, and its cure. */
export function wordingOf(issue: Issue, { path, value, schema }: Field): Wording {
  const field = fieldName(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownWording(path, describeField(schema, path.slice(0, -1)));
    case 'invalid_type':
      return value === undefined
        ? {
            reason: `${field} is missing.`,
            help: addField(path, issue.expected, describeField(schema, path)),
          }
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
    case 'too_big':
      return {
        reason: `${field} ${shown(value)}is more than it may be.`,
        help: `Write ${String(issue.maximum)} or less.`,
      };
    default:
      return { reason: `${field} ${shown(value)}${lowered(issue.message)}.`, help: cureFor(issue) };
  }
}

function unknownWording(path: FieldPath, { fields }: FieldGuide): Wording {
  const near = nearestName(String(path.at(-1)), fields);
  return {
    reason: `${fieldName(path)} is not a field of this entry.`,
    note: near ? `Nearest: “${near}”` : undefined,
    help: `Mend its spelling, or leave it out. The fields here: ${fields.join(', ')}.`,
  };
}

/** How a missing field is begun, by the kind of what belongs there. */
const beginnings: Readonly<Record<string, string>> = {
  string: '"…"',
  array: '[…]',
  object: '{ … }',
};

/** The field to write, what it is for, and what stands in it. */
function addField(path: FieldPath, expected: string, { meaning, fields }: FieldGuide): string {
  const name = path.findLast((step) => typeof step === 'string') ?? 'it';
  const inside = fields.length > 0 ? ` with ${fields.join(', ')}` : '';
  const line = `${name}: ${beginnings[expected] ?? named(expected)}${inside}`;
  return meaning ? `Add ${line} (${meaning}).` : `Add ${line}.`;
}

function cureFor(issue: Issue): string {
  if (issue.code === 'custom') {
    return issue.params?.['rule'] === 'date-edtf'
      ? 'Write the date as far as it is known: "2025-12-13", "2025-12", "2025~".'
      : 'Keep one of the two.';
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'Give the whole address, beginning with https://.';
  }
  return 'Write it in that form.';
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
export function fieldName(path: FieldPath): string {
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
