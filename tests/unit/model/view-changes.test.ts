/** What each source changed when it came. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { type Change, viewChanges } from '../../../src/model/view-changes.ts';
import { article, claim, entries, evidence, reading } from './invented-story.ts';

const at = (claim: string, position: string) => [{ claim, position }];

const model = join(
  entries({
    claims: [
      claim('weather', [{ id: 'fair' }, { id: 'foul', excludes: ['fair'] }], { weight: 1 }),
      claim('crew', [{ id: 'six' }, { id: 'seven' }]),
      claim('crash', [{ id: 'sank', error: true }]),
      claim('captain', [{ id: 'tall' }], { compare: false }),
    ],
    articles: [
      article('north', 'A', {
        evidence: [evidence('a1', at('weather', 'fair')), evidence('a2', at('captain', 'tall'))],
      }),
      article('east', 'B', {
        evidence: [
          evidence('b1', at('weather', 'foul')),
          evidence('b2', at('crew', 'six')),
          evidence('b3', at('crash', 'sank')),
        ],
      }),
      article('south', 'C', { review: 'machine' }),
    ],
    readings: [
      reading('south', {
        answers: [{ claim: 'crew', position: 'six', exact: 'six', span: [0, 3], phrase: '# crew' }],
      }),
    ],
  }),
);

const [north, east, south] = viewChanges(model);
const told = (changes: readonly Change[]) =>
  changes.map(({ statement, before, machine }) =>
    [statement.id, ...before.map(({ letter }) => letter), ...(machine ? ['machine'] : [])].join(
      ' ',
    ),
  );

test('the first source has all its statements to itself, the compared ones first', () => {
  expect(told(north!.adds)).toEqual(['fair', 'tall']);
  expect([north!.supports, north!.contradicts, north!.answers]).toEqual([[], [], []]);
});

test('a later source adds what is new, answers anew what was answered, and contradicts what its words exclude', () => {
  expect(told(east!.adds)).toEqual(['foul', 'six']);
  expect(told(east!.contradicts)).toEqual(['fair A']);
  expect(east!.answers.map(({ id }) => id)).toEqual(['weather']);
});

test('what the machine read in a source supports those before it, and says so', () => {
  expect(told(south!.supports)).toEqual(['six B machine']);
  expect(south!.adds).toEqual([]);
});

test('a sentence known to be false is in no list of changes', () => {
  const all = [north!, east!, south!].flatMap(({ adds, supports, contradicts }) => [
    ...told(adds),
    ...told(supports),
    ...told(contradicts),
  ]);
  expect(all.filter((line) => line.startsWith('sank'))).toEqual([]);
});
