/** The matrix: columns under the accounts they go back to, and cells that look as their answers stand. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { viewMatrix } from '../../../src/model/view-matrix.ts';
import { article, claim, entries, evidence, organisation, reading } from './invented-story.ts';

const says = (...positions: string[]) => ({
  evidence: positions.map((position) =>
    evidence(`words-${position}`, [{ claim: 'aboard', position }]),
  ),
});
const from = (who: string, basis = 'stated') => ({
  origin: { who, basis, ...(basis === 'inferred' && { confidence: 'low', note: 'Its words.' }) },
});
const night = { edtf: '2031-05-02', stage: 'night', basis: 'stated' };
const morning = { asOf: { ...night, stage: 'morning' } };

/** The matrix of some papers on one question. */
function matrix(articles: ReturnType<typeof article>[], positions: object[] = [], given = {}) {
  const all = [{ id: 'n40' }, { id: 'n44' }, ...positions] as { id: string }[];
  return viewMatrix(
    join(
      entries({
        articles,
        claims: [
          claim('aboard', all, { weight: 1, answers: 'one', knownFrom: night, ...given }),
          claim('crew', [{ id: 'six' }], { topic: 'crews' }),
          claim('captain', [{ id: 'tall' }], { compare: false }),
        ],
        organisations: ['harbour-wire', 'north-radio'].map((id) => organisation(id, { name: id })),
        readings: [
          reading('south', {
            answers: [
              { claim: 'aboard', position: 'n40', exact: 'forty', span: [0, 5], phrase: '#' },
            ],
          }),
        ],
      }),
    ),
  );
}

/** Letters, names and counts of accounts for so many papers. */
function papers(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const letter = `${index < 26 ? '' : 'A'}${String.fromCharCode(65 + (index % 26))}`;
    const origin =
      index % 3 === 0 ? from('harbour-wire') : index % 3 === 1 ? from('north-radio') : {};
    return article(`paper-${index}`, letter, { ...says(index % 2 ? 'n44' : 'n40'), ...origin });
  });
}

/** The looks of the first row. */
const looks = ({ leading, columns }: ReturnType<typeof matrix>) =>
  leading[0]!.cells.map(({ look }, index) => `${columns[index]!.head} ${look}`);

test('few sources are columns under the account they go back to, those unidentified apart', () => {
  const { columns, brackets } = matrix([
    article('north', 'A', from('harbour-wire', 'inferred')),
    article('east', 'B'),
    article('found', 'C', { url: undefined }),
    article('west', 'D', from('harbour-wire', 'inferred')),
  ]);
  expect(columns.map(({ head }) => head).join('')).toBe('ADBC');
  expect(brackets.map(({ label, span }) => [label, span])).toEqual([
    ['Probably harbour-wire', 2],
    ['Of unknown origin', 1],
    ['', 1],
  ]);
});

test('an answer that others give too is quiet, another is not', () => {
  const given = matrix([
    article('north', 'A', says('n40')),
    article('east', 'B', says('n40')),
    article('west', 'C', says('n44')),
  ]);
  expect(looks(given)).toEqual(['A shared', 'B shared', 'C another']);
});

test('a denial and an error are opposed', () => {
  const sank = { id: 'sank', error: true, excludes: ['n40'] };
  const given = matrix(
    [article('north', 'A', says('n40')), article('east', 'B', says('sank'))],
    [sank],
  );
  expect(looks(given)).toEqual(['A opposed', 'B opposed']);
});

test('who says less than another looks so', () => {
  const more = { id: 'n40-of-them-crew', implies: ['n40'] };
  const given = matrix(
    [article('north', 'A', says('n40')), article('east', 'B', says(more.id))],
    [more],
  );
  expect(looks(given)).toEqual(['A less', 'B shared']);
});

test('silence, silence that the hour explains, and what nobody read are told apart', () => {
  const silent = { reviewed: ['aboard'] };
  const given = matrix([
    article('north', 'A', silent),
    article('east', 'B', { ...silent, ...morning }),
    article('west', 'C'),
  ]);
  expect(looks(given)).toEqual(['A silent', 'B may-predate', 'C not-read']);
  expect(given.leading[0]!.quiet).toBe(
    'Silent: The A Paper. Silent, may predate this: The B Paper',
  );
});

test('a cell has the answer, the words and who spoke them; the machine’s is marked', () => {
  const said = evidence('a1', [{ claim: 'aboard', position: 'n40' }], {
    attribution: [{ unnamed: 'sailors', exact: 'sailors said' }],
  });
  const [north, south] = matrix([
    article('north', 'A', { evidence: [said] }),
    article('south', 'B', { review: 'machine' }),
  ]).leading[0]!.cells;
  expect([north!.answer, north!.quotation?.id, north!.speaker]).toEqual([
    'n40 label',
    'a1',
    'Sailors, unnamed',
  ]);
  expect([north!.machine, south!.machine]).toEqual([false, true]);
});

test('the leading questions stand apart, the rest by subject, what is not compared nowhere', () => {
  const { leading, rest, all, differing, alone } = matrix([
    article('north', 'A', says('n40')),
    article('west', 'C', says('n44')),
  ]);
  expect(leading.map(({ claim: { id } }) => id)).toEqual(['aboard']);
  expect(rest.map(({ topic, rows }) => [topic.id, rows.map(({ claim: { id } }) => id)])).toEqual([
    ['crews', ['crew']],
  ]);
  expect([all, differing, alone]).toEqual([2, 1, 0]);
});

for (const count of [11, 40]) {
  test(`of ${count} sources the accounts are the columns, and cells count`, () => {
    const { columns, brackets, leading } = matrix(papers(count));
    expect(columns.map(({ head }) => head)).toEqual(['harbour-wire', 'north-radio', 'Others']);
    expect(brackets).toEqual([]);
    expect(columns.reduce((sum, { sources }) => sum + sources.length, 0)).toBe(count);
    const wire = columns[0]!.sources.length;
    const forty = Math.ceil(wire / 2);
    expect(leading[0]!.cells[0]!.answer).toBe(
      `n40 label (${forty} of ${wire}); n44 label (${wire - forty} of ${wire})`,
    );
  });
}
