/** The years of an axis: its ends, its ticks, and where a moment lies. */
import { scaleLinear } from 'd3-scale';

export interface YearAxis {
  /** First and last year, the last one whole: 2020 to 2026 for what happened by December 2025. */
  from: number;
  to: number;
  ticks: { year: number; at: number; labelled: boolean }[];
  place: (years: number) => number;
}

/** Years are labelled one by one up to here, then every second, fifth, tenth … */
const MOST_LABELS = 9;

/** An axis over all moments, drawn between two coordinates. */
export function drawYears(moments: readonly number[], start: number, end: number): YearAxis {
  const from = Math.floor(Math.min(...moments));
  const to = Math.max(from + 1, Math.ceil(Math.max(...moments)));
  const scale = scaleLinear().domain([from, to]).range([start, end]);
  const years = to - from <= MOST_LABELS ? range(from, to) : scale.ticks(MOST_LABELS);
  return {
    from,
    to,
    ticks: years
      .filter(Number.isInteger)
      .map((year) => ({ year, at: scale(year), labelled: year < to })),
    place: (moment) => scale(moment),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
