/** The tables that others take: what stands in their rows, and how they are written. */
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { exportFiles } from '../../../src/exports/export-files.ts';
import { toCsv } from '../../../src/exports/to-csv.ts';
import { toEventRows } from '../../../src/exports/to-event-rows.ts';
import { toOverlapRows } from '../../../src/exports/to-overlap-rows.ts';
import { toPersonRows } from '../../../src/exports/to-person-rows.ts';
import { toPositionRows } from '../../../src/exports/to-position-rows.ts';
import { toStatementRows } from '../../../src/exports/to-statement-rows.ts';
import { join } from '../../../src/model/join.ts';
import type { Basis } from '../../../src/schemas/dated.ts';
import {
  article,
  claim,
  entries,
  event,
  evidence,
  person,
  reading,
} from '../model/invented-story.ts';

const at = (claim: string, position: string) => [{ claim, position }];
const fact = {
  fact: 'The boat stayed afloat.',
  reference: { publisher: 'Log', title: 'Day', url: 'https://log.example/', date: '2031-05-02' },
};
const read = { claim: 'crew', position: 'six', exact: 'six', span: [0, 3], phrase: '# crew' };

const model = join(
  entries({
    claims: [
      claim('crew', [{ id: 'some' }, { id: 'six', implies: ['some'] }]),
      claim('crash', [{ id: 'sank', error: true }, { id: 'stayed' }], { outside: [fact] }),
      claim('aboard', [{ id: 'n40' }], { compare: false }),
    ],
    articles: [
      article('north', 'A', {
        evidence: [
          evidence('a1', at('crew', 'six'), { exact: ['=six', 'crew'] }),
          evidence('a2', at('crash', 'sank')),
        ],
      }),
      article('east', 'B', { review: 'machine' }),
    ],
    readings: [reading('east', { answers: [read] })],
    people: [
      person('ida-holm', {
        name: 'Ida Holm',
        family: 'Holm',
        aliases: ['Ida Holme'],
        native: [{ text: 'Іда Гольм', lang: 'uk' }],
      }),
    ],
    events: [
      event('storm', { when: { edtf: '2031-05', basis: 'stated' } }),
      event('years', { when: { edtf: '2030/2031-05-02', basis: 'stated' } }),
    ],
  }),
);

test('a statement says who says it, those apart whom only the machine has read', () => {
  const some = toStatementRows(model).find(({ position }) => position === 'some');
  expect(some).toMatchObject({ position: 'some', says: ['A'], says_machine: ['B'] });
});

test('a sentence known to be false stands beside its correction, in every table that has it', () => {
  const wrong = [...toStatementRows(model), ...toPositionRows(model)].filter(
    ({ position }) => position === 'sank',
  );
  expect(wrong.length).toBeGreaterThan(1);
  expect(wrong.map(({ known_error, correction }) => [known_error, correction])).toEqual(
    wrong.map(() => [true, ['On crash', 'The boat stayed afloat. (Log, https://log.example/)']]),
  );
});

test('a position names the words by which a source stands there, and of which statement they are', () => {
  const rows = toPositionRows(model)
    .filter(({ claim }) => claim !== 'aboard')
    .map(({ position, letter, state, review, answers, quotation, by_statement }) =>
      [position, letter, state, review, answers, quotation, by_statement].join(' | '),
    );
  expect(rows).toEqual([
    'sank | A | says | person | crash_sank | the words of a2 | ',
    'sank | B | not-read |  |  |  | ',
    'stayed | A | not-read |  | crash_sank |  | ',
    'stayed | B | not-read |  |  |  | ',
    'some | A | says | person | crew_six | =six […] crew | crew_six',
    'some | B | says | machine | crew_six | six | crew_six',
    'six | A | says | person | crew_six | =six […] crew | ',
    'six | B | says | machine | crew_six | six | ',
  ]);
});

test('two sources go back to one account as surely as the less sure of them', () => {
  const from = (who: string, basis: Basis) => ({ origin: { who, basis } });
  const kin = join(
    entries({
      articles: [
        article('north', 'A', from('wire', 'stated')),
        article('east', 'B', from('wire', 'inferred')),
        article('south', 'C', from('gazette', 'stated')),
        article('west', 'D'),
      ],
      readings: ['north', 'east', 'south', 'west'].map((id) => reading(id, {})),
    }),
  );
  const pairs = toOverlapRows(kin).map(({ one, other, one_origin, one_origin_basis }) =>
    [one, other, one_origin, one_origin_basis].join(' '),
  );
  expect(pairs).toEqual([
    'A B true inferred',
    'A C false stated',
    'A D  unknown',
    'B C false inferred',
    'B D  unknown',
    'C D  unknown',
  ]);
});

test('forms in other scripts say whose they are', () => {
  const [ida] = toPersonRows(model);
  expect(ida).toMatchObject({
    other_spellings: ['Ida Holme'],
    other_scripts: ['Іда Гольм (uk, ours)'],
  });
});

test('a date says how exactly it is told, by its coarser end', () => {
  const precisions = toEventRows(model).map(({ event: id, precision }) => [id, precision]);
  expect(Object.fromEntries(precisions)).toEqual({ storm: 'month', years: 'year' });
});

test('a cell holds whatever a source prints, and none of it runs in a spreadsheet', () => {
  const words = ['=1+1', '+1', '-1', '@x', 'a "quoted", word', 'two\nlines', 'Іда'];
  const text = toCsv(words.map((word) => ({ word, list: ['a', 'b'], known: true })));
  const back = parse<Record<string, string>>(text, { columns: true, record_delimiter: '\r\n' });
  expect(back.map(({ word }) => word)).toEqual(["'=1+1", "'+1", "'-1", "'@x", ...words.slice(4)]);
  expect(back[0]).toMatchObject({ list: 'a; b', known: 'yes' });
});

test('every table is a file, and all of them are one', () => {
  const files = exportFiles(model);
  const whole = JSON.parse(files.at(-1)!.text) as Record<string, unknown[]>;
  for (const { name, rows, text } of files.slice(0, -1)) {
    expect(whole[name.replace('.csv', '')]).toHaveLength(rows!);
    expect(parse(text, { columns: true })).toHaveLength(rows!);
  }
});
