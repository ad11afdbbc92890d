/** The crowd: one stroke for each person, and the same in words. */
import { expect, test } from '@playwright/test';
import { drawCrowd, peoplePerStroke } from '../../../src/charts/crowd.ts';
import type { CrowdPart } from '../../../src/model/view-crowd.ts';

const part = (over: Partial<CrowdPart>): CrowdPart => ({
  label: 'taken across the lake',
  number: 9,
  named: [{ name: 'Ada Brook', href: '/people/ada-brook/' }],
  ...over,
});

test('strokes and names together are the number of people', () => {
  const [row] = drawCrowd([part({ number: 114, among: { number: 5, label: 'sailors' } })]);
  expect(row!.broken + row!.whole + row!.part.named.length).toBe(114);
  expect(row!.broken).toBe(5);
});

test('those without a name are told in words', () => {
  const rows = drawCrowd([part({}), part({ number: 20, among: { number: 5, label: 'sailors' } })]);
  expect(rows.map(({ words }) => words)).toEqual([' and 8 people', ', 5 sailors and 14 others']);
});

test('a part whose people are all named has no stroke and no words on others', () => {
  const [row] = drawCrowd([part({ number: 1 })]);
  expect(row).toMatchObject({ broken: 0, whole: 0, words: '' });
});

test('more names than people leave no stroke below nought', () => {
  const [row] = drawCrowd([part({ number: 0, among: { number: 3, label: 'sailors' } })]);
  expect(row).toMatchObject({ broken: 0, whole: 0 });
});

test('a stroke stands for ten or a hundred people where one each would be too many', () => {
  expect(peoplePerStroke([part({ number: 400 })])).toBe(1);
  expect(peoplePerStroke([part({ number: 401 })])).toBe(10);
  expect(peoplePerStroke([part({ number: 30_000 })])).toBe(100);
  const [row] = drawCrowd([part({ number: 4_001 })]);
  expect(row!.whole).toBe(40);
});
