/** A misquotation is met with the passage that comes nearest. */
import { expect, test } from '@playwright/test';
import { nearestPassage } from '../../../src/text/nearest.ts';

const HARBOUR = 'The harbour closed at noon. “We were never asked,” said Ruiz, who runs the ferry.';

test('names the passage that differs by a word', () => {
  expect(nearestPassage(HARBOUR, 'We were not asked')?.words).toBe('We were never asked');
});

test('names the passage that differs by a letter', () => {
  expect(nearestPassage(HARBOUR, 'harbuor closed')?.words).toBe('harbour closed');
});

test('names nothing where less than half is near', () => {
  expect(nearestPassage(HARBOUR, 'cranes stood idle all winter')).toBeUndefined();
});

test('stays quick on a long text of one word', () => {
  expect(nearestPassage('ferry '.repeat(40_000), 'the ferries sank')).toBeUndefined();
});
