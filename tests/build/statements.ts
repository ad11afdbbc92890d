/** The table of statements, as the built site offers it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { dist } from './pages.ts';

export type Row = Record<string, string>;

export const statements: Row[] = parse(readFileSync(join(dist, 'data/statements.csv'), 'utf8'), {
  columns: true,
});

/** By what a page calls it: `claim_position`. */
export const byAnchor = new Map(
  statements.map((row) => [`${row['claim']}_${row['position']}`, row]),
);

/** By what it says. */
export const bySentence = Map.groupBy(statements, (row) => row['statement']!);

/** The letters of some columns of a row, in order. */
export function lettersIn(row: Row, ...columns: string[]): string[] {
  return columns.flatMap((column) => (row[column] ?? '').match(/[A-Z]{1,2}/g) ?? []).sort();
}

/** The text of an element, without the spaces of its markup. */
export function plain(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The letters that a line shows, in order. */
export function lettersOf(line: Element): string[] {
  return (plain(line.querySelector('[aria-hidden]')).match(/[A-Z]/g) ?? []).sort();
}
