/** Proposals: the right sentence is among the three, in a story that has no rule. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { proposeSentences } from '../../../src/reviewing/propose-sentences.ts';
import { scoreProposals } from '../../measure/measure-proposals.ts';

test('of nine open cells in ten the right sentence is among the three proposed', () => {
  const { cells, amongThree } = scoreProposals(
    join(import.meta.dirname, '../../fixtures/second-story'),
  );
  expect(cells).toBe(109);
  expect(amongThree / cells).toBeGreaterThanOrEqual(0.9);
});

const asked = {
  question: 'How many walked out?',
  statements: ['About 240 dockers walked out.'],
  quotations: ['Some 240 dockers walked out'],
};

test('what shares nothing is not proposed, and what stands beside an answer comes last', () => {
  const sentences = ['The gulls cried.', 'Two hundred left the quay, walking.', 'Dockers met.'];
  expect(proposeSentences(asked, sentences)).toEqual([2, 1, 0]);
  expect(proposeSentences(asked, ['The gulls cried.'])).toEqual([]);
  expect(proposeSentences(asked, [])).toEqual([]);
});
