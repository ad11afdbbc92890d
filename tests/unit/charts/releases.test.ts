/** Bars of numbers: one scale, ragged edges, words that find room. */
import { expect, test } from '@playwright/test';
import { drawReleases } from '../../../src/charts/releases.ts';
import type { ReleaseBar } from '../../../src/model/view-releases.ts';

const bar = (number: number, over: Partial<ReleaseBar> = {}): ReleaseBar => ({
  number,
  value: String(number),
  label: 'on a day in May',
  sources: 'A only',
  atLeast: false,
  exact: true,
  ...over,
});

/** The length of a bar, from its path. */
const lengthOf = (fill: string) => Number(/h([\d.]+)/.exec(fill)![1]);

test('all bars stand on one scale', () => {
  const { bars } = drawReleases([bar(400), bar(100)]);
  expect(lengthOf(bars[0]!.fill) / lengthOf(bars[1]!.fill)).toBeCloseTo(4);
});

test('only a lower bound has a ragged edge', () => {
  const { bars } = drawReleases([bar(400, { atLeast: true, exact: false }), bar(100)]);
  expect(bars.map(({ ragged }) => ragged !== undefined)).toEqual([true, false]);
});

test('nought is a bar that can be seen, and no bars are no axis', () => {
  expect(lengthOf(drawReleases([bar(0)]).bars[0]!.fill)).toBe(1);
  expect(drawReleases([]).axis).toBe('');
});

test('the words on sources go under a label that leaves them no room', () => {
  const long = bar(3, { label: 'across the lake and over the hills in the spring of the year' });
  const { bars } = drawReleases([long, bar(2)]);
  expect(bars[0]!.sourcesY).toBeGreaterThan(bars[0]!.labelY);
  expect(bars[1]!.sourcesY).toBe(bars[1]!.labelY);
});
