/** Which sources are of one wording, and what is shown of many quotations. */
import { expect, test } from '@playwright/test';
import {
  chooseQuotations,
  countWordings,
  groupQuotations,
} from '../../../src/model/choose-quotations.ts';
import { join } from '../../../src/model/join.ts';
import { encodeShingles, listShingles } from '../../../src/text/shingles.ts';
import { article, claim, entries, evidence, organisation, reading } from './invented-story.ts';

const wire = 'The ferry turned back at dusk with all her lamps lit and nobody at the rail';
const own = 'Nets lay on the quay like sleeping cattle while the harbour counted its lamps twice';

/** A paper that prints a text, says one thing in some words, and goes back to somebody or nobody. */
function paper(id: string, letter: string, text: string, exact: string, given: object = {}) {
  const said = evidence(`${id}-words`, [{ claim: 'aboard', position: 'n40' }], { exact });
  return {
    articles: [article(id, letter, { evidence: [said], ...given })],
    readings: [reading(id, { shingles: encodeShingles(listShingles(text)) })],
  };
}

const wired = { origin: { who: 'harbour-wire', basis: 'stated' } };
const papers = [
  paper('a', 'A', own, 'forty aboard'),
  paper('b', 'B', `${wire} today`, 'forty on board', {
    published: { edtf: '2031-05-03', basis: 'printed' },
  }),
  paper('c', 'C', wire, 'forty souls', wired),
  paper('d', 'D', `Sources say that ${wire}`, 'forty souls', { review: 'machine' }),
  paper('e', 'E', 'A gull sat on every lamp of the outer mole all night', 'Forty aboard'),
];
const model = join(
  entries({
    articles: papers.flatMap(({ articles }) => articles),
    readings: papers.flatMap(({ readings }) => readings),
    organisations: [organisation('harbour-wire')],
    claims: [claim('aboard', [{ id: 'n40' }])],
  }),
);
const [statement] = model.claims[0]!.statements;
const letters = (found: readonly { source: { letter: string } }[]) =>
  found.map(({ source }) => source.letter).join('');

test('texts that share a fifth of their word runs are a family, named after whom one of them names', () => {
  expect(model.families.map(({ name, sources }) => [name, sources.map((s) => s.letter)])).toEqual([
    ['The Harbour Wire', ['B', 'C', 'D']],
  ]);
  expect(model.sources.map(({ family }) => family)).toEqual([undefined, 0, 0, 0, undefined]);
});

test('a family that names nobody is named after its first letter', () => {
  const nameless = papers.slice(1, 4).map(({ articles: [one], readings }) => ({
    articles: [{ ...one!, entry: { ...one!.entry, origin: undefined } }],
    readings,
  }));
  const { families } = join(
    entries({
      articles: nameless.flatMap(({ articles }) => articles),
      readings: nameless.flatMap(({ readings }) => readings),
      claims: [claim('aboard', [{ id: 'n40' }])],
    }),
  );
  expect(families.map(({ name, isUnnamed }) => [name, isUnnamed])).toEqual([['B and kin', true]]);
});

test('sources that nobody has read are kin to nobody', () => {
  const { families } = join(
    entries({
      articles: papers.flatMap(({ articles }) => articles),
      claims: [claim('aboard', [{ id: 'n40' }])],
    }),
  );
  expect(families).toEqual([]);
});

test('of many quotations the earliest is shown first, then only what adds other words from no kin', () => {
  expect(letters(chooseQuotations(statement!.quotations))).toBe('AC');
});

test('all quotations stand by wording, the same words once', () => {
  const groups = groupQuotations(statement!.quotations, model.families);
  expect(groups.map(({ label }) => label)).toEqual(['The Harbour Wire wording', 'Own wording']);
  expect(groups[0]!.words.map(({ quotations }) => letters(quotations))).toEqual(['B', 'CD']);
  expect(groups[1]!.words.map(({ quotations }) => letters(quotations))).toEqual(['AE']);
});

test('a family is one wording, each other source one more', () => {
  expect(countWordings(model.sources)).toBe(3);
});

test('a line keeps its sources in letter order, and knows the family of each', () => {
  expect(statement!.line.slots.map(({ letter, family }) => [letter, family])).toEqual([
    ['A', undefined],
    ['B', 0],
    ['C', 0],
    ['D', 0],
    ['E', undefined],
  ]);
});
