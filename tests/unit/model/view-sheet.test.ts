/** The sheet behind a sentence: who says all of it, by account, who something else, in as few words as carry it. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { viewSheet } from '../../../src/model/view-sheet.ts';
import { article, claim, entries, evidence, organisation, reading } from './invented-story.ts';

const n40 = { claim: 'aboard', position: 'n40' };
const n44 = { claim: 'aboard', position: 'n44' };
const left = { claim: 'crossing', position: 'left' };
const wire = { origin: { who: 'harbour-wire', basis: 'stated' } };
const looked = { reviewed: ['aboard', 'crossing'] };

const claims = [
  claim('aboard', [{ id: 'n40' }, { id: 'n44', excludes: ['n40'] }], { answers: 'one' }),
  claim('crossing', [{ id: 'left' }]),
];

/** The sheet of a sentence that both statements carry, or of one of them. */
function sheet(articles: ReturnType<typeof article>[], both = true) {
  const { claims: joined } = join(
    entries({
      claims,
      articles,
      organisations: [organisation('harbour-wire')],
      readings: [
        reading('south', { answers: [{ ...n40, exact: 'forty', span: [0, 5], phrase: '#' }] }),
      ],
    }),
  );
  const find = (id: string) => joined.find((one) => one.id === id)!.statements[0]!;
  return viewSheet(both ? [find('aboard'), find('crossing')] : [find('aboard')]);
}

const says = (id: string, letter: string, given: object = {}) =>
  article(id, letter, { evidence: [evidence(`${id}-all`, [n40, left])], ...given });

test('letters of one account stand together, those of unknown origin each alone', () => {
  const { letters, name } = sheet([
    says('north', 'A', wire),
    says('east', 'B'),
    says('west', 'C', wire),
    says('cape', 'D'),
  ]);
  const written = letters.map((kin) => kin.map(({ letter }) => letter).join(''));
  expect(written).toEqual(['AC', 'B', 'D']);
  expect(name).toBe('Who says so: A, B, C and D');
});

test('who says only a part is no letter, and it is told what is lacking', () => {
  const only40 = (id: string, letter: string) =>
    article(id, letter, { evidence: [evidence(`${id}-40`, [n40])], ...looked });
  const { letters, rows, quiet } = sheet([
    says('north', 'A'),
    only40('east', 'B'),
    article('west', 'C', { evidence: [evidence('c1', [left])], ...looked }),
    only40('cape', 'D'),
  ]);
  expect(letters.flat().map(({ letter }) => letter)).toEqual(['A']);
  expect(rows.map(({ standing }) => standing)).toEqual(['says']);
  expect(quiet).toBe(
    'In part: The B Paper and The D Paper, not: left label. The C Paper, not: n40 label.',
  );
});

test('dissent stands with what is said instead, those who say the same together', () => {
  const denies = (id: string, letter: string) =>
    article(id, letter, { evidence: [evidence(`${id}-44`, [n44])], ...looked });
  const { dissents, rows } = sheet([says('north', 'A'), denies('east', 'B'), denies('west', 'C')]);
  expect(dissents).toEqual(['≠ B and C: n44 label']);
  expect(rows.at(-1)!.quotations.map(({ id }) => id)).toEqual(['west-44']);
});

test('the fewest quotations that carry the sentence are shown', () => {
  const { rows } = sheet([
    article('north', 'A', {
      evidence: [evidence('a1', [n40]), evidence('a2', [left]), evidence('a3', [n40, left])],
    }),
    article('east', 'B', { evidence: [evidence('b1', [n40]), evidence('b2', [left])] }),
  ]);
  expect(rows.map(({ quotations }) => quotations.map(({ id }) => id))).toEqual([
    ['a3'],
    ['b1', 'b2'],
  ]);
});

test('who is silent and who was not read is told apart', () => {
  const { quiet, letters, name } = sheet([article('north', 'A', looked), article('east', 'B')]);
  expect(quiet).toBe('Silent: The A Paper. Not read: The B Paper.');
  expect([letters, name]).toEqual([[], 'Nobody says all of it']);
});

test('a letter of the machine’s is marked', () => {
  const { letters, rows } = sheet(
    [says('north', 'A'), article('south', 'B', { review: 'machine' })],
    false,
  );
  expect(letters.flat().map(({ machine }) => machine)).toEqual([false, true]);
  expect(rows.map(({ machine }) => machine)).toEqual([false, true]);
});

test('ten sources become a count, nine do not', () => {
  const papers = Array.from({ length: 10 }, (_, index) =>
    index < 8
      ? says(`p${index}`, String.fromCharCode(65 + index))
      : article(`p${index}`, String.fromCharCode(65 + index), looked),
  );
  expect(sheet(papers).count).toBe('8 of 10');
  expect(sheet(papers.slice(0, 9)).count).toBeUndefined();
});
