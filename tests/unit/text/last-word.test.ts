/** A sentence parted before its last word. */
import { expect, test } from '@playwright/test';
import { splitLastWord } from '../../../src/text/last-word.ts';

test('the last word is parted from what stands before it', () => {
  expect(splitLastWord('They crossed the river.')).toEqual(['They crossed the ', 'river.']);
  expect(splitLastWord('They crossed\n')).toEqual(['They ', 'crossed']);
  expect(splitLastWord('Crossed')).toEqual(['', 'Crossed']);
});
