/** What a schema knows of a field: what it is for, and what fields stand in it. */
import type { z } from 'astro/zod';

/** A field as its schema describes it. */
export interface FieldGuide {
  /** The sentence on it; nothing where the schema has none. */
  readonly meaning: string | undefined;
  /** The fields inside, where it is a group of fields. */
  readonly fields: readonly string[];
}

/** The part of a schema that is walked here; every kind of schema has some of it. */
interface Walked {
  readonly description?: string | undefined;
  readonly def?: {
    readonly shape?: Readonly<Record<string, Walked>>;
    readonly element?: Walked;
    readonly valueType?: Walked;
    readonly innerType?: Walked;
    readonly in?: Walked;
    readonly options?: readonly Walked[];
  };
}

/** What stands at a path below a schema. */
export function describeField(schema: z.ZodType, path: readonly (string | number)[]): FieldGuide {
  const found = path.reduce<readonly Walked[]>(
    (here, step) => here.flatMap(open).flatMap((one) => stepInto(one, step)),
    [schema as unknown as Walked],
  );
  const bare = found.flatMap(open);
  return {
    meaning: [...found, ...bare].find(({ description }) => description)?.description,
    fields: [...new Set(bare.flatMap(({ def }) => Object.keys(def?.shape ?? {})))],
  };
}

/** The forms that a schema may have, without what only wraps them; wrappers pass their sentence on. */
function open(schema: Walked): Walked[] {
  const { innerType, in: input, options } = schema.def ?? {};
  const inner = innerType ?? input;
  const opened = inner ? open(inner) : options ? options.flatMap(open) : [schema];
  return opened.map((one) =>
    schema.description && !one.description
      ? { def: one.def ?? {}, description: schema.description }
      : one,
  );
}

function stepInto({ def }: Walked, step: string | number): Walked[] {
  const next = def?.shape?.[step] ?? def?.element ?? def?.valueType;
  return next ? [next] : [];
}
