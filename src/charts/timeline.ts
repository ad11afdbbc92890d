/** The time axis, wide and narrow: strokes for months and days, brackets for years, to scale. */
import type { AxisEvent } from '../model/view-timeline.ts';
import { type AxisBracket, gatherBrackets, gatherStrokes, momentsOf } from './gather-events.ts';
import { measureText } from './measure.ts';
import { raiseLabels } from './raise-labels.ts';
import { spread } from './spread.ts';
import { path } from './svg.ts';
import { drawYears } from './year-axis.ts';

export interface AxisLabel {
  x: number;
  y: number;
  /** Running numbers, as in the list: in bold. */
  numbers: string;
  title: string;
  /** The text ends at x instead of starting there. */
  ends: boolean;
}

export interface DrawnAxis {
  width: number;
  height: number;
  axis: string;
  ticks: string;
  years: { year: number; x: number; y: number }[];
  brackets: { path: string; numbers: string; x: number; y: number }[];
  strokes: { path: string; label: AxisLabel }[];
}

/** Text of the wide axis grows to this on a small desk. */
const WIDE_TEXT = 19;
const NARROW_TEXT = 16;
const WIDTH = 1120;
const RIGHT = 1112;
const LANE = 32;

/** The axis lying down. */
export function drawWideAxis(events: readonly AxisEvent[]): DrawnAxis {
  if (events.length === 0) return nothing;
  const years = drawYears(momentsOf(events), 1, RIGHT - 2);
  const strokes = gatherStrokes(events, (years.to - years.from) * 0.012);
  const flags = raiseLabels(
    strokes.map(({ years: moment, numbers, title }) => ({
      at: years.place(moment),
      width: measureText(`${numbers}: ${title}`, WIDE_TEXT),
    })),
    WIDTH,
  );
  const base = 78 + 28 * Math.max(0, ...flags.map(({ level }) => level));
  const brackets = gatherBrackets(events);
  const lanes = Math.max(0, ...brackets.map(({ lane }) => lane + 1));
  return {
    width: WIDTH,
    height: base + 30 + lanes * LANE + 4,
    axis: path`M0 ${base}H${RIGHT}`,
    ticks: years.ticks.map(({ at }) => path`M${at} ${base}v8`).join(''),
    years: years.ticks
      .filter(({ labelled }) => labelled)
      .map(({ year, at }) => ({ year, x: at + 6, y: base + 17 })),
    brackets: brackets.map(({ from, to, numbers, lane }) => {
      const [left, right] = [years.place(from) + 4, years.place(to) - 4];
      const top = base + 30 + lane * LANE;
      const shape = path`M${left} ${top}v8H${right}v-8`;
      return { path: shape, numbers, x: (left + right) / 2, y: top + 25 };
    }),
    strokes: strokes.map(({ numbers, title }, index) => {
      const { at, level, leftward, labelAt } = flags[index]!;
      const top = base - 50 - level * 28;
      const label = { x: labelAt, y: top + 11, numbers, title, ends: leftward };
      return { path: path`M${at} ${base}V${top}`, label };
    }),
  };
}

const NARROW_WIDTH = 340;
const LINE = 20;

/** The axis standing up, for a phone. */
export function drawNarrowAxis(events: readonly AxisEvent[]): DrawnAxis {
  if (events.length === 0) return nothing;
  const brackets = gatherBrackets(events);
  const edges = edgesOf(brackets);
  const x = 50 + edges.at(-1)!;
  const span =
    Math.ceil(Math.max(...momentsOf(events))) - Math.floor(Math.min(...momentsOf(events)));
  const foot = 10 + Math.min(900, Math.max(240, span * 83));
  const years = drawYears(momentsOf(events), 10, foot);
  const strokes = gatherStrokes(events, (years.to - years.from) * 0.012);
  const wanted = strokes.map(({ years: moment }) => years.place(moment));
  const places = spread(wanted, LINE, 10, foot);
  const room = Math.max(NARROW_WIDTH, x + 200) - x - 40;
  return {
    width: Math.max(NARROW_WIDTH, x + 200),
    height: foot + 13,
    axis: path`M${x} 10V${foot}`,
    ticks: years.ticks.map(({ at }) => path`M${x - 8} ${at}h8`).join(''),
    years: years.ticks
      .filter(({ labelled }) => labelled)
      .map(({ year, at }) => ({ year, x: x - 10, y: at + 16 })),
    brackets: brackets.map(({ from, to, numbers, lane }) => {
      const [top, bottom] = [years.place(from) + 3, years.place(to) - 3];
      const edge = x - 52 - edges[lane]!;
      const shape = path`M${edge} ${top}h-8V${bottom}h8`;
      return { path: shape, numbers, x: edge - 14, y: (top + bottom) / 2 + 5 };
    }),
    strokes: strokes.map(({ numbers, title }, index) => {
      const fits = measureText(`${numbers}: ${title}`, NARROW_TEXT) <= room;
      const y = places[index]!;
      const label = { x: x + 40, y: y + 5, numbers, title: fits ? title : '', ends: false };
      return { path: path`M${x} ${wanted[index]!}h24L${x + 34} ${y}`, label };
    }),
  };
}

/** How far from the axis each lane of brackets begins, each as wide as its numbers ask; last, where they end. */
function edgesOf(brackets: readonly AxisBracket[]): number[] {
  const widths: number[] = [];
  for (const { lane, numbers } of brackets) {
    widths[lane] = Math.max(24, widths[lane] ?? 0, measureText(numbers, NARROW_TEXT) + 14);
  }
  return widths.reduce((edges, width) => [...edges, edges.at(-1)! + width], [0]);
}

const nothing: DrawnAxis = {
  width: WIDTH,
  height: 0,
  axis: '',
  ticks: '',
  years: [],
  brackets: [],
  strokes: [],
};
