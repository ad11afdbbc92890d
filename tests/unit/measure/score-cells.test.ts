/** The score of reading counts cells and answers as a reviewer would. */
import { expect, test } from '@playwright/test';
import { claimEntry } from '../../../src/schemas/claim.ts';
import { scoreCells, type Cell } from '../../measure/score-cells.ts';

const position = (id: string, implies: string[] = []) => ({
  id,
  label: id,
  statement: id,
  implies,
});

const claims = new Map([
  [
    'boats',
    claimEntry.parse({
      question: 'How many?',
      title: 'How many',
      group: 'boats',
      weight: 1,
      difference: 'none',
      positions: [position('more-than-9'), position('more-than-12', ['more-than-9'])],
    }),
  ],
]);

const cell = (...answers: string[]): Cell => ({
  source: 'harbour-report',
  claim: 'boats',
  answers,
});

test('an answer that a labelled one implies is right, and one that implies a labelled one finds it', () => {
  expect(scoreCells([cell('more-than-9')], [cell('more-than-12')], claims)).toMatchObject({
    agreeing: 1,
    right: 1,
    found: 0,
  });
  expect(scoreCells([cell('more-than-12')], [cell('more-than-9')], claims)).toMatchObject({
    agreeing: 0,
    right: 0,
    found: 1,
  });
});

test('a cell that only the machine fills disagrees; one that only a person fills is not met', () => {
  const lonely = scoreCells([cell('more-than-9')], [], claims);
  expect(lonely).toMatchObject({ filled: 1, agreeing: 0, wanted: 0 });
  const missed = scoreCells([], [cell('more-than-9')], claims);
  expect(missed).toMatchObject({ filled: 0, wanted: 1, met: 0 });
  expect(missed.differing).toEqual([
    { source: 'harbour-report', claim: 'boats', wrong: [], missed: ['more-than-9'] },
  ]);
});
