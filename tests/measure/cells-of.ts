/** The cells that a reading fills: its answers, grouped by claim. */
import type { ReadingEntry } from '../../src/schemas/reading.ts';
import type { Cell } from './score-cells.ts';

type Value = NonNullable<ReadingEntry['answers'][number]['value']>;

/** A value as labels write it: "more than 1200", "52", "2025-12-13". */
export function printValue(value: Value): string {
  if ('edtf' in value) return value.edtf;
  return value.qualifier === 'exactly'
    ? String(value.number)
    : `${value.qualifier} ${value.number}`;
}

/** The cells of one source. */
export function cellsOf(source: string, { answers }: Pick<ReadingEntry, 'answers'>): Cell[] {
  return answers.map(({ claim, position, value }) => ({
    source,
    claim,
    answers: [position ?? (value ? printValue(value) : '')],
  }));
}
