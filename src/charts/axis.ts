/** The time axis: the years to scale, a stroke for each event with a month or a day, labelled where there is room. */
import { measureText } from './measure.ts';
import { raiseLabels } from './raise-labels.ts';
import { path } from './svg.ts';
import { spanOf } from './time-span.ts';
import { drawYears } from './year-axis.ts';

/** An event as the axis needs it; `when` is EDTF. */
export interface AxisEvent {
  readonly when: string;
  readonly title: string;
}

export interface DrawnAxis {
  width: number;
  height: number;
  /** The first and the last year shown. */
  from: number;
  to: number;
  ground: string;
  ticks: string;
  years: { year: number; x: number; y: number }[];
  strokes: { path: string; label: string; x: number; y: number; ends: boolean }[];
}

const WIDTH = 1120;
/** Letters of the labels, in pixels of the drawing. */
const TEXT = 18;
const LEVEL = 26;
/** Events nearer than this part of the axis share a stroke and the label of the first. */
const NEAR = 0.012;

/** Draws the axis; without events there is none. */
export function drawAxis(events: readonly AxisEvent[]): DrawnAxis | undefined {
  const moments = events
    .map(({ when, title }) => ({ at: spanOf(when).start, title }))
    .sort((one, other) => one.at - other.at);
  const [first] = moments;
  if (first === undefined) return undefined;
  const years = drawYears([Math.floor(first.at), ...moments.map(({ at }) => at)], 1, WIDTH - 2);
  const near = (years.to - years.from) * NEAR;
  const apart = moments.filter(
    ({ at }, index) => index === 0 || at - moments[index - 1]!.at > near,
  );
  const flags = raiseLabels(
    apart.map(({ at, title }) => ({ at: years.place(at), width: measureText(title, TEXT) })),
    WIDTH,
  );
  const base = 34 + LEVEL * Math.max(0, ...flags.map(({ level }) => level));
  return {
    width: WIDTH,
    height: base + 30,
    from: years.from,
    to: years.to - 1,
    ground: path`M0 ${base}H${WIDTH}`,
    ticks: years.ticks.map(({ at }) => path`M${at} ${base}v8`).join(''),
    years: years.ticks
      .filter(({ labelled }) => labelled)
      .map(({ year, at }) => ({ year, x: at + 6, y: base + 22 })),
    strokes: flags.map(({ at, level, leftward, labelAt }, index) => ({
      path: path`M${at} ${base}v-${18 + LEVEL * level}`,
      label: apart[index]!.title,
      x: labelAt,
      y: base - 8 - LEVEL * level,
      ends: leftward,
    })),
  };
}
