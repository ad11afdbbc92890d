/** Turns the faults that a schema finds in an entry into messages, each with its place and its cure. */
import type { z } from 'astro/zod';
import type { FieldPath, PlaceOf } from './content.ts';
import type { Message } from './message.ts';
import { type Issue, wordingOf } from './shape-wording.ts';

interface Shape {
  readonly file: string;
  readonly at: PlaceOf;
  readonly value: unknown;
  readonly schema: z.ZodType;
  /** The way from the file's root to the entry, where a file holds several. */
  readonly root: FieldPath;
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

function toMessage(issue: Issue, { file, at, value, schema, root }: Shape): Message {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const isDate = issue.code === 'custom' && issue.params?.['rule'] === 'date-edtf';
  return {
    file,
    ...at([...root, ...path]),
    rule: isDate ? 'date-edtf' : 'entry-shape',
    ...wordingOf(issue, { path, value: valueAt(value, path), schema }),
    severity: 'error',
  };
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
