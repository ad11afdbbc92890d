/** How much two texts share, from their runs of five words. */
import { expect, test } from '@playwright/test';
import { compareShingles } from '../../../src/reading/kinship.ts';
import { listCopies } from '../../../src/reading/list-copies.ts';
import { listShingles } from '../../../src/text/shingles.ts';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(' ');

const compare = (one: string, other: string) =>
  compareShingles(listShingles(one), listShingles(other));

test('a text is wholly contained in itself, in other case and marks too', () => {
  expect(compare(`${words(0, 30)}.`, words(0, 30).toUpperCase())).toEqual({
    shared: 26,
    containment: 1,
    longestRun: 30,
  });
});

test('the longest shared run is counted in words, wherever it stands', () => {
  const { longestRun, containment } = compare(
    `${words(0, 40)} ${words(100, 112)}`,
    `${words(200, 260)} ${words(100, 112)} ${words(300, 310)}`,
  );
  expect(longestRun).toBe(12);
  expect(containment).toBeCloseTo(8 / 48);
});

test('texts that share no five words in a row are no kin', () => {
  expect(compare(words(0, 20), words(20, 40))).toEqual({
    shared: 0,
    containment: 0,
    longestRun: 0,
  });
  expect(compare('too short', 'too short')).toEqual({ shared: 0, containment: 0, longestRun: 0 });
});

test('a text of one word over and over is compared quickly', () => {
  expect(compare('a '.repeat(40_000), 'a '.repeat(40_000)).containment).toBe(1);
});

test('copies are listed, the later with the name of the earlier, near ones from 90 in 100 on', () => {
  const texts = [
    { name: 'first', text: words(0, 104) },
    { name: 'same', text: words(0, 104) },
    { name: 'near', text: `${words(0, 94)} ${words(500, 510)}` },
    { name: 'half', text: `${words(0, 54)} ${words(600, 650)}` },
  ].map(({ name, text }) => ({ name, shingles: listShingles(text) }));
  expect(listCopies(texts).map(({ name, of }) => `${name} of ${of}`)).toEqual([
    'near of first',
    'near of same',
    'same of first',
  ]);
});
