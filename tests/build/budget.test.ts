/** The weight of every page: whole within the first network flight. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, files, readPages } from './pages.ts';
import { weigh } from './weigh.ts';

const weights = readPages.map((page) => ({ file: page.file, bytes: weigh(page.html) }));

test('every page, its style included, weighs at most 14,000 bytes', () => {
  expect(weights.filter(({ bytes }) => bytes > 14_000)).toEqual([]);
});

test('the mean page weighs at most 8,500 bytes', () => {
  const mean = weights.reduce((sum, { bytes }) => sum + bytes, 0) / weights.length;
  expect(mean).toBeLessThanOrEqual(8_500);
});

test('the style stands in the page: no page waits for a second request', () => {
  const faults = readPages.filter((page) => page.document.querySelector('link[rel=stylesheet]'));
  expect(faults.map((page) => page.file)).toEqual([]);
});

test('no directive of the style compiler is left in a page', () => {
  const faults = readPages.filter(({ html }) => /@(reference|variant|apply|theme)\b/.test(html));
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('the enhancement weighs at most 3,000 bytes in all', () => {
  const scripts = files.filter((file) => /\.m?js$/.test(file));
  const inlined = readPages[0]?.document.querySelectorAll('script:not([src])') ?? [];
  const texts = [
    ...scripts.map((file) => readFileSync(join(dist, file), 'utf8')),
    ...Array.from(inlined, ({ textContent }) => textContent ?? ''),
  ];
  expect(scripts).toHaveLength(1);
  expect(texts.map(weigh).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(3_000);
});
