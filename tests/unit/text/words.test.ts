/** Words, places and shingles. */
import { expect, test } from '@playwright/test';
import { countEdits } from '../../../src/text/edits.ts';
import { placeAt } from '../../../src/text/place.ts';
import { decodeShingles, encodeShingles, listShingles } from '../../../src/text/shingles.ts';
import { countWords, foldWord, listWords } from '../../../src/text/words.ts';

test('words keep their apostrophes, full stops, accents and invisible hyphens', () => {
  const words = listWords('The U.S. crew’s cafe\u0301 re\u00ADopened — “fine”, it said.');
  expect(words.map((word) => word.text)).toEqual([
    'The',
    'U.S',
    'crew’s',
    'cafe\u0301',
    're\u00ADopened',
    'fine',
    'it',
    'said',
  ]);
  expect(foldWord('re\u00ADOpened')).toBe('reopened');
});

test('the count is the length of the list', () => {
  expect(countWords('one two-three 4')).toBe(4);
});

test('a word of a quarter million letters is one word', () => {
  expect(countWords('a'.repeat(250_000))).toBe(1);
});

test('a place is counted from one, in code points, over any line end', () => {
  expect(placeAt('ab\r\n🇮🇸c\nd', 'ab\r\n🇮🇸'.length)).toEqual({ line: 2, column: 3 });
  expect(placeAt('', 0)).toEqual({ line: 1, column: 1 });
});

test('a copy in other typography has the same shingles, in order', () => {
  const one = listShingles('They weren’t asked about the ferry at noon.');
  const other = listShingles("THEY WEREN'T ASKED — about the ferry, at noon");
  expect(one).toEqual(other);
  expect(one).toHaveLength(4);
  expect(decodeShingles(encodeShingles(one))).toEqual(one);
});

test('a text under five words has no shingle', () => {
  expect(encodeShingles(listShingles('only four words here'))).toBe('');
});

test('edits are counted up to their bound', () => {
  expect(countEdits('harbour', 'harbuor', 2)).toBe(1);
  expect(countEdits('harbour', 'arbor', 2)).toBe(2);
  expect(countEdits('harbour', 'ferry', 2)).toBe(3);
});
