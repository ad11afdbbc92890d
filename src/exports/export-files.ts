/** The files that others may take: each with its name, what one row of it is, and its text. */
import type { Model } from '../model/model.ts';
import type { Row } from './row.ts';
import { toCsv } from './to-csv.ts';
import { toEventRows } from './to-event-rows.ts';
import { toJson } from './to-json.ts';
import { toOverlapRows } from './to-overlap-rows.ts';
import { toPersonRows } from './to-person-rows.ts';
import { toPositionRows } from './to-position-rows.ts';
import { toSourceRows } from './to-source-rows.ts';
import { toStatementRows } from './to-statement-rows.ts';

export interface ExportFile {
  /** "statements.csv". */
  name: string;
  /** What it holds, in a sentence. */
  words: string;
  mediaType: string;
  /** Rows below the head; left out where the file is no table. */
  rows: number | undefined;
  text: string;
}

const tables: { name: string; words: string; rowsOf: (model: Model) => Row[] }[] = [
  {
    name: 'statements',
    words: 'One row is one statement on this site, with the sources that say it.',
    rowsOf: toStatementRows,
  },
  {
    name: 'positions',
    words:
      'One row is one source on one statement with one of the quotations that it stands there by, if there are any.',
    rowsOf: toPositionRows,
  },
  {
    name: 'people',
    words: 'One row is one person, with every spelling found, and by whom.',
    rowsOf: toPersonRows,
  },
  {
    name: 'events',
    words: 'One row is one event, with its date as precisely as it is told.',
    rowsOf: toEventRows,
  },
  {
    name: 'sources',
    words: 'One row is one article: who published it, when, and which account it goes back to.',
    rowsOf: toSourceRows,
  },
  {
    name: 'overlap',
    words: 'One row is one pair of sources, with the wording they share.',
    rowsOf: toOverlapRows,
  },
];

/** All files, in the order in which the page of data lists them. */
export function exportFiles(model: Model): ExportFile[] {
  const filled = tables.map((table) => ({ ...table, rows: table.rowsOf(model) }));
  return [
    ...filled.map(({ name, words, rows }) => ({
      name: `${name}.csv`,
      words,
      mediaType: 'text/csv; charset=utf-8',
      rows: rows.length,
      text: toCsv(rows),
    })),
    {
      name: 'all.json',
      words: 'All of these tables in one file, with the terms of use.',
      mediaType: 'application/json',
      rows: undefined,
      text: toJson(model, Object.fromEntries(filled.map(({ name, rows }) => [name, rows]))),
    },
  ];
}
