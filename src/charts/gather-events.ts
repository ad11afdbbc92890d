/** Gathers the events of a time axis: strokes for what has a month or day, brackets for what has a year only. */
import type { AxisEvent } from '../model/view-timeline.ts';
import { listNumbers } from './list-numbers.ts';
import { spanOf, type TimeSpan } from './time-span.ts';

/** Events that share a stroke: so near each other that their strokes would touch. */
export interface AxisStroke {
  years: number;
  numbers: string;
  title: string;
}

export interface AxisBracket {
  from: number;
  to: number;
  numbers: string;
  /** Brackets that overlap stand in lanes. */
  lane: number;
}

interface Spanned extends AxisEvent {
  span: TimeSpan;
}

/** The years that events touch, for the ends of an axis. */
export function momentsOf(events: readonly AxisEvent[]): number[] {
  return events.flatMap(({ when }) => {
    const { start, end } = spanOf(when);
    return [start, end];
  });
}

/** Strokes in time order; those less than `nearest` years apart become one. */
export function gatherStrokes(events: readonly AxisEvent[], nearest: number): AxisStroke[] {
  const groups: Spanned[][] = [];
  for (const event of spanned(events).filter(({ span }) => span.precise)) {
    const group = groups.at(-1);
    if (group && event.span.start - group[0]!.span.start < nearest) group.push(event);
    else groups.push([event]);
  }
  return groups.map((group) => ({
    years: middleOf(group.at(-1)!.span),
    numbers: listNumbers(group.map(({ number }) => number).sort((a, b) => a - b)),
    title: titleOf(group),
  }));
}

/** One event is called by its title, several by what their dates have in common: "December 2025". */
function titleOf(group: readonly Spanned[]): string {
  if (group.length === 1) return group[0]!.title;
  const dates = group.map(({ date }) => date.split(' '));
  const [first] = dates;
  let shared = 0;
  while (
    shared < first!.length &&
    dates.every((words) => words.at(-1 - shared) === first!.at(-1 - shared))
  ) {
    shared += 1;
  }
  return first!.slice(first!.length - shared).join(' ');
}

/** Brackets in time order, the widest nearest to the axis among those that overlap. */
export function gatherBrackets(events: readonly AxisEvent[]): AxisBracket[] {
  const groups = new Map<string, Spanned[]>();
  for (const event of spanned(events).filter(({ span }) => !span.precise)) {
    const key = `${event.span.start}/${event.span.end}`;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  const lanes: number[] = [];
  return Array.from(groups.values(), (group) => {
    const { start: from, end: to } = group[0]!.span;
    const free = lanes.findIndex((end) => end <= from);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = to;
    const numbers = group.map(({ number }) => number).sort((a, b) => a - b);
    return { from, to, numbers: listNumbers(numbers), lane };
  });
}

function spanned(events: readonly AxisEvent[]): Spanned[] {
  return events
    .map((event) => ({ ...event, span: spanOf(event.when) }))
    .sort((a, b) => a.span.start - b.span.start || a.number - b.number);
}

/** A day stands at its place, a month at its middle. */
function middleOf({ start, end }: TimeSpan): number {
  return (start + end) / 2;
}
