/** Quotation marks and apostrophes are set; nothing else changes. */
import { expect, test } from '@playwright/test';
import { typeset } from '../../../src/text/typeset.ts';

test('apostrophes are curled', () => {
  expect(typeset(["the harbour's edge"])).toBe('the harbour’s edge');
});

test('marks inside a quotation become single', () => {
  expect(typeset(['he called it "a fair wind" at last'])).toBe(
    'he called it ‘a fair wind’ at last',
  );
  expect(typeset(['he called it “a fair wind” at last'])).toBe(
    'he called it ‘a fair wind’ at last',
  );
});

test('pieces show that words between them are left out', () => {
  expect(typeset(['the crews', 'went home'])).toBe('the crews […] went home');
});

test('dashes, dots and doubled spaces stay as they are', () => {
  expect(typeset(['wait -- no…  go'])).toBe('wait -- no…  go');
});
