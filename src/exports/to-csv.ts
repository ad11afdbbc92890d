/** Rows -> CSV (RFC 4180): UTF-8, a head, lists with "; " between. */
import { stringify } from 'csv-stringify/sync';
import type { Row } from './row.ts';

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, for the words of sources are
 * anybody's (OWASP, CSV injection).
 */
export function toCsv(rows: readonly Row[]): string {
  const flat = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        Array.isArray(value) ? value.join('; ') : value,
      ]),
    ),
  );
  return stringify(flat, {
    header: true,
    columns: Object.keys(rows[0] ?? {}),
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  });
}
