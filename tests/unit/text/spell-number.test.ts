/** Numbers in running text. */
import { expect, test } from '@playwright/test';
import { spellNumber, spellNumberFirst } from '../../../src/text/spell-number.ts';

test('small numbers are words, great ones have separators', () => {
  expect([5, 12, 13, 1200].map(spellNumber)).toEqual(['five', 'twelve', '13', '1,200']);
});

test('a number at the start has a capital', () => {
  expect(spellNumberFirst(3)).toBe('Three');
});
