/** A full stop ends a sentence, unless it belongs to what stands before it. */
import { expect, test } from '@playwright/test';
import { findSentences } from '../../../src/reading/find-sentences.ts';
import { sliceSpan } from '../../../src/text/spans.ts';

const sentences = (text: string): string[] =>
  findSentences(text).map((span) => sliceSpan(text, span));

test('“No.” is an answer of its own, and an abbreviation only before a number', () => {
  expect(sentences('No. She shared the boat.')).toEqual(['No.', 'She shared the boat.']);
  expect(sentences('It left from pier No. 4 at noon.')).toEqual([
    'It left from pier No. 4 at noon.',
  ]);
});
