/** Charts of numbers: one scale, ragged edges, levels that never touch. */
import { expect, test } from '@playwright/test';
import { drawMoments } from '../../../src/charts/moments.ts';
import { drawReleases } from '../../../src/charts/releases.ts';
import type { MomentMark } from '../../../src/model/view-moments.ts';
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

const mark = (number: number, over: Partial<MomentMark> = {}): MomentMark => ({
  moment: 'after',
  number,
  qualifier: '',
  sources: [{ letter: 'A', machine: false }],
  ...over,
});

test('heights are in proportion where the numbers leave room', () => {
  const { levels, toScale } = drawMoments([mark(1200), mark(1100), mark(1000)]);
  expect(toScale).toBe(true);
  expect(levels[1]!.y - levels[0]!.y).toBeCloseTo(levels[2]!.y - levels[1]!.y);
});

test('numbers too close for a scale keep their order, and the chart says so', () => {
  const { levels, toScale } = drawMoments([mark(10_000), mark(9_999), mark(1), mark(2)]);
  expect(toScale).toBe(false);
  expect(levels.map(({ label }) => label)).toEqual(['10,000', '9,999', '2', '1']);
  levels.slice(1).forEach(({ y }, index) => expect(y - levels[index]!.y).toBeGreaterThan(50));
});

test('a machine-read source is drawn with its own mark', () => {
  const { squares } = drawMoments([
    mark(5, {
      sources: [
        { letter: 'A', machine: false },
        { letter: 'B', machine: true },
      ],
    }),
  ]);
  expect(squares.map(({ kind }) => kind)).toEqual(['solid', 'machine']);
});

test('a figure that names no moment is an open square on the day', () => {
  const { squares } = drawMoments([mark(5, { moment: 'on' })]);
  expect(squares[0]!.kind).toBe('open');
});

test('forty sources in one place become a count', () => {
  const sources = Array.from({ length: 40 }, (_, index) => ({
    letter: `S${index}`,
    machine: false,
  }));
  const { squares } = drawMoments([mark(5, { sources })]);
  expect(squares.map(({ letter }) => letter)).toEqual(['40 sources']);
});

test('of many sources the machine-read are counted apart, and the unidentified not at all', () => {
  const sources = Array.from({ length: 9 }, (_, index) => ({
    letter: `S${index}`,
    machine: index > 5,
    unidentified: index === 0,
  }));
  const { squares } = drawMoments([mark(5, { sources })]);
  expect(squares.map(({ letter }) => letter)).toEqual(['5 sources', '3 machine-read']);
  expect(squares[0]!.y).toBeLessThan(squares[1]!.y);
});

test('a figure that no source gives is left out', () => {
  expect(drawMoments([mark(5, { sources: [] })]).levels).toEqual([]);
});
