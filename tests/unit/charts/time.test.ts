/** The time axis: to scale, no more precise than the sources, and no label on another. */
import { expect, test } from '@playwright/test';
import { type AxisEvent, drawAxis } from '../../../src/charts/axis.ts';
import { measureText } from '../../../src/charts/measure.ts';
import { raiseLabels } from '../../../src/charts/raise-labels.ts';
import { spanOf } from '../../../src/charts/time-span.ts';

const event = (title: string, when: string): AxisEvent => ({ title, when });

const story = [
  event('freed', '2025-12-13'),
  event('arrested', '2021-07'),
  event('talks', '2025-12-12/2025-12-13'),
  event('moved', '2025-09'),
];

/** Where a stroke stands. */
const placeOf = ({ path }: { path: string }) => Number(/^M([\d.]+)/.exec(path)![1]);

test('a month or a day is precise, a year is not', () => {
  expect(
    ['2021-07', '2025-12-13', '2020', '2020~', '2024-07/..'].map((when) => spanOf(when).precise),
  ).toEqual([true, true, false, false, true]);
});

test('the axis is to scale', () => {
  const { strokes, years } = drawAxis(story)!;
  const year = years[1]!.x - years[0]!.x;
  expect((placeOf(strokes[0]!) - (years[0]!.x - 6)) / year).toBeCloseTo(6 / 12, 1);
});

test('it begins and ends with the years of its events', () => {
  const { from, to, years } = drawAxis(story)!;
  expect([from, to]).toEqual([2021, 2025]);
  expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
});

test('events stand in the order of time, those of one place share the stroke of the first', () => {
  expect(drawAxis(story)!.strokes.map(({ label }) => label)).toEqual([
    'arrested',
    'moved',
    'talks',
  ]);
});

test('no label leaves the drawing, stands on another or is crossed by a stroke', () => {
  const many = Array.from({ length: 11 }, (_, month) =>
    event(`What happened then ${month}`, `2025-${String(month + 1).padStart(2, '0')}`),
  );
  const { strokes, width } = drawAxis([event('long before', '2023-01'), ...many])!;
  const labels = strokes.map((stroke) => {
    const wide = measureText(stroke.label, 18);
    const left = stroke.ends ? stroke.x - wide : stroke.x;
    return { ...stroke, left, right: left + wide, at: placeOf(stroke) };
  });
  for (const { left, right } of labels) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
  }
  const touching = labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => one.y === other.y && one.left < other.right && other.left < one.right),
  );
  expect(touching).toEqual([]);
  const crossed = labels.filter((one) =>
    labels.some((other) => other.at > one.left && other.at < one.right && other.y <= one.y),
  );
  expect(crossed).toEqual([]);
});

test('no events are no axis, and one event has a whole year', () => {
  expect(drawAxis([])).toBeUndefined();
  expect(drawAxis([event('freed', '2025-12-13')])!.years.map(({ year }) => year)).toEqual([2025]);
});

test('a long time is labelled by fives or tens', () => {
  const { years } = drawAxis([event('born', '1950-03'), event('freed', '2025-12')])!;
  expect(years.length).toBeLessThan(10);
});

test('a label that would be crossed by the next stroke stands at the left', () => {
  const flags = raiseLabels(
    [
      { at: 1000, width: 90 },
      { at: 1045, width: 120 },
    ],
    1120,
  );
  expect(flags.map(({ leftward }) => leftward)).toEqual([true, true]);
  expect(flags[1]!.level).toBeGreaterThan(flags[0]!.level);
});
