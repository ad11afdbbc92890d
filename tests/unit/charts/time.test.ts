/** Time axes: to scale, no more precise than the sources, and no label on another. */
import { expect, test } from '@playwright/test';
import { gatherBrackets, gatherStrokes } from '../../../src/charts/gather-events.ts';
import { drawLife } from '../../../src/charts/life-line.ts';
import { listNumbers } from '../../../src/charts/list-numbers.ts';
import { raiseLabels } from '../../../src/charts/raise-labels.ts';
import { spread } from '../../../src/charts/spread.ts';
import { spanOf } from '../../../src/charts/time-span.ts';
import type { AxisEvent } from '../../../src/model/view-timeline.ts';
import { drawNarrowAxis, drawWideAxis } from '../../../src/charts/timeline.ts';

const event = (number: number, when: string): AxisEvent => ({
  number,
  when,
  title: `Event ${number}`,
  date: when,
});

const story = [
  event(1, '2020'),
  event(2, '2020~'),
  event(3, '2021-07'),
  event(4, '2022'),
  event(5, '2025-09'),
  event(6, '2025-12-12/2025-12-13'),
  event(7, '2025-12-13'),
];

test('a month or a day is a stroke, a year is a bracket', () => {
  expect(
    ['2021-07', '2025-12-13', '2020', '2020~', '2024-07/..'].map((when) => spanOf(when).precise),
  ).toEqual([true, true, false, false, true]);
});

test('years from one to another are one bracket over all of them', () => {
  const [bracket] = gatherBrackets([event(1, '2020/2025')]);
  expect(bracket!.from).toBe(2020);
  expect(bracket!.to).toBeCloseTo(2026);
});

test('brackets that overlap stand in lanes of their own', () => {
  const lanes = gatherBrackets([event(1, '2020/2025'), event(2, '2022')]).map(({ lane }) => lane);
  expect(lanes).toEqual([0, 1]);
});

test('events in one place of the axis share a stroke and name their numbers', () => {
  const strokes = gatherStrokes(story, 0.07);
  expect(strokes.map(({ numbers }) => numbers)).toEqual(['3', '5', '6, 7']);
});

test('a stroke of several events is called by what their dates have in common', () => {
  const dated = (number: number, when: string, date: string) => ({ ...event(number, when), date });
  const [stroke] = gatherStrokes(
    [
      dated(1, '2025-12-12/2025-12-13', '12 to 13 December 2025'),
      dated(2, '2025-12-13', '13 December 2025'),
      dated(3, '2025-12-14', '14 December 2025'),
    ],
    0.07,
  );
  expect(stroke!.title).toBe('December 2025');
});

test('running numbers in a row become a stretch', () => {
  expect(listNumbers([10, 11])).toBe('10, 11');
  expect(listNumbers([1, 2, 3, 4, 9])).toBe('1 to 4, 9');
  expect(listNumbers([])).toBe('');
});

test('the wide axis is to scale', () => {
  const { strokes, years } = drawWideAxis(story);
  const at = (index: number) => Number(/^M([\d.]+)/.exec(strokes[index]!.path)![1]);
  const year = years[1]!.x - years[0]!.x;
  const july = (at(0) - (years.find(({ year: one }) => one === 2021)!.x - 6)) / year;
  expect(july).toBeCloseTo(6.5 / 12, 1);
});

test('every event has its number on both axes', () => {
  for (const axis of [drawWideAxis(story), drawNarrowAxis(story)]) {
    const numbers = [
      ...axis.brackets.map(({ numbers: inside }) => inside),
      ...axis.strokes.map(({ label }) => label.numbers),
    ];
    expect(numbers.join(', ').split(', ').map(Number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  }
});

test('labels of the narrow axis keep a line apart and inside the chart', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    event(index + 1, `2025-${String(index + 1).padStart(2, '0')}`),
  );
  const { strokes, height } = drawNarrowAxis([event(0, '2015'), ...many]);
  const places = strokes.map(({ label }) => label.y);
  places.slice(1).forEach((y, index) => expect(y - places[index]!).toBeGreaterThanOrEqual(19.9));
  expect(Math.max(...places)).toBeLessThanOrEqual(height);
});

test('no events are no axis, and one event has a whole year', () => {
  expect(drawWideAxis([]).axis).toBe('');
  expect(drawNarrowAxis([]).axis).toBe('');
  expect(drawWideAxis([event(1, '2025-12-13')]).years.map(({ year }) => year)).toEqual([2025]);
});

test('a long time is labelled by fives or tens', () => {
  const years = drawWideAxis([event(1, '1950'), event(2, '2025-12')]).years;
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

test('labels spread as little as they must, in order and in bounds', () => {
  expect(spread([10, 12, 90], 20, 0, 100)).toEqual([1, 21, 90]);
  expect(spread([95, 99], 20, 0, 100)).toEqual([80, 100]);
  expect(spread([], 20, 0, 100)).toEqual([]);
});

/** Where a path begins and ends, along the axis. */
function endsOf(path: string): [number, number] {
  const [, left, right] = /^M([\d.]+) .*H([\d.]+)/.exec(path)!;
  return [Number(left), Number(right)];
}

test('a state without a start is dotted from within the year before it to the one after', () => {
  const life = drawLife([
    { when: '2020', date: '2020', label: 'in the choir' },
    { when: undefined, date: 'unknown', label: 'at sea' },
    { when: '2025-12-13', date: '13 December 2025', label: 'home' },
  ])!;
  expect(life.brackets).toHaveLength(1);
  expect(life.stretches).toHaveLength(1);
  expect(life.stretches[0]!.dotted).toBe(true);
  const [left, right] = endsOf(life.stretches[0]!.path);
  const [from, to] = endsOf(life.brackets[0]!.path);
  expect(left).toBeGreaterThan(from!);
  expect(left).toBeLessThan(to!);
  expect(right).toBeGreaterThan(to!);
  expect(life.strokes.map(({ label }) => label)).toEqual(['home']);
});

test('an interval with two dates is a whole stretch', () => {
  const life = drawLife([
    { when: '2021-07/2025-12-13', date: 'July 2021 to 13 December 2025', label: 'at sea' },
    { when: '2025-12-13', date: '13 December 2025', label: 'home' },
  ])!;
  expect(life.stretches[0]!.dotted).toBe(false);
});

test('a life with less than two states has no line', () => {
  expect(drawLife([{ when: '2025-12-13', date: '', label: '' }])).toBeUndefined();
  expect(drawLife([])).toBeUndefined();
});
