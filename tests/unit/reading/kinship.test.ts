/** How much two texts share, from their runs of five words. */
import { expect, test } from '@playwright/test';
import { compareShingles, DUPLICATE } from '../../../src/reading/kinship.ts';
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

/** The copies among texts, by their numbers: “2 of 0”. */
function copiesAmong(texts: readonly string[], standing: readonly string[] = []): string[] {
  const compared = (text: string, name: string) => ({ name, shingles: listShingles(text) });
  return listCopies(
    texts.map((text, order) => compared(text, `${order}`)),
    standing.map((text, order) => compared(text, `standing ${order}`)),
  ).map(({ name, of }) => `${name} of ${of}`);
}

test('copies are listed, each with the first that it is one of, near ones from 90 in 100 on', () => {
  const near = `${words(0, 94)} ${words(500, 510)}`;
  const half = `${words(0, 54)} ${words(600, 650)}`;
  expect(copiesAmong([words(0, 104), words(0, 104), near, half])).toEqual(['1 of 0', '2 of 0']);
  const under = `${words(0, 93)} ${words(500, 511)}`;
  expect(copiesAmong([words(0, 104), under])).toEqual([]);
});

test('a text is a copy of a longer one that holds it, whichever came first', () => {
  const long = `${words(300, 400)} ${words(0, 40)} ${words(400, 500)}`;
  expect(copiesAmong([long, words(0, 40)])).toEqual(['1 of 0']);
  expect(copiesAmong([words(0, 40), long])).toEqual(['1 of 0']);
});

test('what stands is an original, and never told as a copy itself', () => {
  expect(copiesAmong([words(0, 40)], [words(0, 40), words(0, 40)])).toEqual(['0 of standing 0']);
});

test('a copy is found among hundreds that share the same page furniture, and so is every one of hundreds', () => {
  const furniture = words(1000, 1030);
  const papers = Array.from({ length: 300 }, (_, paper) => {
    const from = 10_000 + 100 * paper;
    return `${furniture} ${words(from, from + 60)}`;
  });
  expect(copiesAmong([...papers, `${papers[150]} more`])).toEqual(['300 of 150']);
  const same = Array.from(
    { length: 300 },
    (_, paper) => `${words(0, 104)} ${words(paper, paper + 2)}`,
  );
  expect(copiesAmong(same)).toHaveLength(299);
});

test('copies among texts are the same as when each pair is compared', () => {
  const draw = (seed: number) => () =>
    (seed = (Math.imul(seed, 48271) >>> 0) % 2147483647) / 2147483647;
  const next = draw(7);
  const texts = Array.from({ length: 60 }, () => {
    const from = Math.floor(next() * 8) * 20;
    const length = 20 + Math.floor(next() * 60);
    return `${words(from, from + length)} ${words(5000, 5000 + Math.floor(next() * 9))}`;
  });
  const originals: number[] = [];
  const expected = texts.flatMap((text, order) => {
    const original = originals.find((one) => compare(texts[one]!, text).containment >= DUPLICATE);
    if (original === undefined) originals.push(order);
    return original === undefined ? [] : [`${order} of ${original}`];
  });
  expect(expected.length).toBeGreaterThan(10);
  expect(originals.length).toBeGreaterThan(10);
  expect(copiesAmong(texts)).toEqual(expected);
});
