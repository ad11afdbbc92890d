/** The life-line of a person: strokes for dated states, brackets for years, dotted where only the state is known. */
import type { LifeState } from '../model/view-person.ts';
import { measureText } from './measure.ts';
import { raiseLabels } from './raise-labels.ts';
import { spanOf, type TimeSpan } from './time-span.ts';
import { path } from './svg.ts';
import { drawYears } from './year-axis.ts';

export interface DrawnLife {
  width: number;
  height: number;
  axis: string;
  ticks: string;
  years: { year: number; x: number; y: number }[];
  brackets: { path: string; label: string; x: number; y: number; ends: boolean }[];
  /** Lasting states: dotted where the start is not known, whole where both ends are. */
  stretches: { path: string; dotted: boolean; label: string; x: number; y: number }[];
  strokes: { path: string; date: string; label: string; x: number; y: number; ends: boolean }[];
}

const WIDTH = 460;
/** Letters grow to this size on a phone; labels are fitted for that. */
const TEXT = 20;
const ROW = 24;

/** A state with its place among the dated ones. */
interface Placed extends LifeState {
  from: number;
  to: number;
  drawn: 'stroke' | 'bracket' | 'stretch' | 'dotted';
}

/** Draws the states in the order given, which is the order of time. Without two dates there is no line. */
export function drawLife(states: readonly LifeState[]): DrawnLife | undefined {
  const placed = placeStates(states);
  if (placed.length < 2) return undefined;
  const axis = drawYears(
    placed.flatMap(({ from, to }) => [from, to]),
    10,
    WIDTH - 12,
  );
  const strokes = placed.filter(({ drawn }) => drawn === 'stroke');
  const stretches = placed.filter(({ drawn }) => drawn === 'stretch' || drawn === 'dotted');
  const brackets = placed.filter(({ drawn }) => drawn === 'bracket');
  const flags = raiseLabels(
    strokes.map(({ from, date, label }) => ({
      at: axis.place(from),
      width: Math.min(WIDTH - 40, measureText(`${date} ${label}`, TEXT)),
    })),
    WIDTH,
  );
  const levels = Math.max(-1, ...flags.map(({ level }) => level)) + 1;
  const base = 12 + levels * ROW + stretches.length * 30 + 16;
  return {
    width: WIDTH,
    height: base + 30 + brackets.length * ROW,
    axis: path`M10 ${base}H${WIDTH - 10}`,
    ticks: axis.ticks.map(({ at }) => path`M${at} ${base}v7`).join(''),
    years: axis.ticks
      .filter(({ labelled }) => labelled)
      .map(({ year, at }) => ({ year, x: at + 4, y: base + 20 })),
    brackets: brackets.map((state, index) => {
      const [left, right] = [axis.place(state.from) + 4, axis.place(state.to) - 4];
      const y = base + 46 + index * ROW;
      const label = `${state.label}: ${state.date}`;
      const ends = right + 10 + measureText(label, TEXT) > WIDTH;
      const x = ends ? left - 10 : right + 10;
      return { path: path`M${left} ${y - 8}v8H${right}v-8`, label, x, y, ends };
    }),
    stretches: stretches.map((state, index) => {
      const y = base - 18 - index * 30;
      const [left, right] = [axis.place(state.from), axis.place(state.to)];
      const x = Math.max(0, Math.min(left, WIDTH - measureText(state.label, TEXT)));
      const dotted = state.drawn === 'dotted';
      return { path: path`M${left} ${y}H${right}`, dotted, label: state.label, x, y: y - 9 };
    }),
    strokes: strokes.map(({ date, label }, index) => {
      const { at, level, leftward, labelAt } = flags[index]!;
      const top = base - 16 - stretches.length * 30 - (level + 1) * ROW;
      const stroke = path`M${at} ${base}V${top}`;
      return { path: stroke, date, label, x: labelAt, y: top + 11, ends: leftward };
    }),
  };
}

/** Where a state of unknown start begins: after a day, and within a year, as it may have begun before that ended. */
function inside({ start, end, precise }: TimeSpan): number {
  return precise ? end : (start + end) / 2;
}

/** A state without a date lasts, dotted, from the one before it to the one after it. */
function placeStates(states: readonly LifeState[]): Placed[] {
  const spans = states.map(({ when }) => (when === undefined ? undefined : spanOf(when)));
  return states.flatMap((state, index): Placed[] => {
    const span = spans[index];
    const before = spans.slice(0, index).findLast((other) => other !== undefined);
    const after = spans.slice(index + 1).find((other) => other !== undefined);
    if (span === undefined || span.openStart) {
      const to = span?.end ?? after?.start ?? before?.end;
      if (to === undefined) return [];
      return [{ ...state, from: before ? inside(before) : Math.floor(to), to, drawn: 'dotted' }];
    }
    if (span.until !== undefined) {
      return [{ ...state, from: span.start, to: span.until, drawn: 'stretch' }];
    }
    const drawn = span.precise ? 'stroke' : 'bracket';
    return [{ ...state, from: span.start, to: span.end, drawn }];
  });
}
