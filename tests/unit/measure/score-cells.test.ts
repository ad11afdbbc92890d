/** The score of reading counts cells and answers as a reviewer would. */
import { expect, test } from '@playwright/test';
import { relate } from '../../../src/law/relations.ts';
import { scoreCells, type Cell } from '../../measure/score-cells.ts';
import { claim } from '../law/sources.ts';

const relations = relate([
  claim('boats', 'one', {
    'more-than-9': ['implies seen/sails'],
    'more-than-12': ['implies more-than-9'],
  }),
  claim('seen', 'many', { sails: [] }),
]);

const cell = (...answers: string[]): Cell => ({
  source: 'harbour-report',
  claim: 'boats',
  answers,
});
const seen: Cell = { source: 'harbour-report', claim: 'seen', answers: ['sails'] };
const score = (machine: readonly Cell[], person: readonly Cell[]) =>
  scoreCells(machine, person, relations);

test('an answer that a labelled one implies is right, and one that implies a labelled one finds it', () => {
  expect(score([cell('more-than-9')], [cell('more-than-12')])).toMatchObject({
    agreeing: 1,
    right: 1,
    found: 0,
  });
  expect(score([cell('more-than-12')], [cell('more-than-9')])).toMatchObject({
    agreeing: 0,
    right: 0,
    found: 1,
  });
});

test('what is implied in another claim counts there, for the same source only', () => {
  expect(score([cell('more-than-12')], [seen])).toMatchObject({ found: 1, met: 1, right: 0 });
  const other = { ...seen, source: 'pier-report' };
  expect(score([cell('more-than-12')], [other])).toMatchObject({ found: 0, met: 0 });
});

test('two labels that now name one statement are both found, and both missed', () => {
  const twice = [cell('more-than-9'), cell('more-than-9')];
  expect(score([cell('more-than-9')], twice)).toMatchObject({ labelled: 2, found: 2, wanted: 1 });
  expect(score([], twice)).toMatchObject({ labelled: 2, found: 0, wanted: 1, met: 0 });
});

test('a cell that only the machine fills disagrees; one that only a person fills is not met', () => {
  const lonely = score([cell('more-than-9')], []);
  expect(lonely).toMatchObject({ filled: 1, agreeing: 0, wanted: 0 });
  const missed = score([], [cell('more-than-9')]);
  expect(missed).toMatchObject({ filled: 0, wanted: 1, met: 0 });
  expect(missed.differing).toEqual([
    { source: 'harbour-report', claim: 'boats', wrong: [], missed: ['more-than-9'] },
  ]);
});
