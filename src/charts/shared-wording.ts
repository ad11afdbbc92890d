/** Shared wording: sources on a line, an arc between two for the five-word runs that stand in both. */
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { type Box, boxesTouch, measureText } from './measure.ts';
import { orderByLikeness, type SharedPair } from './order-by-likeness.ts';
import { path } from './svg.ts';

export interface WordingSource {
  id: string;
  letter: string;
  name: string;
}

export interface DrawnWording {
  width: number;
  height: number;
  floor: number;
  sources: { letter: string; name: string; x: number }[];
  /** Whether every name has room beside its neighbours. */
  named: boolean;
  arcs: { path: string; width: number; shared: number }[];
  /** The count at the top of an arc, where it has room; of many sources the table alone tells counts. */
  counts: { shared: number; x: number; y: number }[];
  /** The pairs that are drawn; all others stand in the table alone. */
  drawn: SharedPair[];
}

const WIDTH = 700;
const MARGIN = 68;
const HEIGHT = 200;
/** Counts grow to this on a phone; names, which a phone leaves out, stand at this size. */
const TEXT = 31;
const NAME_TEXT = 17.5;
/** From so many sources on the chart grows wider with each, and its arcs thinner. */
const MANY = 18;
/** The room of one of many letters. */
const PITCH = 28;
/** So many arcs a source, at most: more are a tangle. */
const ARCS_PER_SOURCE = 1.2;

/** Draws the pairs that share most; `pairs` holds every pair once. */
export function drawWording(
  sources: readonly WordingSource[],
  pairs: readonly SharedPair[],
): DrawnWording {
  const order = orderByLikeness(
    sources.map(({ id }) => id),
    pairs,
  );
  const many = sources.length >= MANY;
  const width = many ? sources.length * PITCH : WIDTH;
  const place = scaleLinear()
    .domain([0, Math.max(1, order.length - 1)])
    .range(many ? [PITCH / 2, width - PITCH / 2] : [MARGIN, width - MARGIN]);
  const drawn = choosePairs(pairs, order);
  const most = Math.max(1, ...drawn.map(({ shared }) => shared));
  const thickness = scaleSqrt()
    .domain([0, most])
    .range([0, many ? 4 : 9]);
  const arcs = drawn.map((pair) => {
    const [left, right] = [order.indexOf(pair.one), order.indexOf(pair.other)].sort(
      (a, b) => a - b,
    ) as [number, number];
    const span = many ? MANY : order.length - 1;
    const rise = Math.min(HEIGHT, (HEIGHT * (right - left)) / Math.max(1, span));
    return { ...pair, left: place(left), right: place(right), rise: Math.max(34, rise) };
  });
  const floor = Math.ceil(32 + 0.94 * Math.max(0, ...arcs.map(({ rise }) => rise)));
  return {
    width,
    height: floor + (many ? 40 : 66),
    floor,
    named:
      !many && sources.every(({ name }) => measureText(name, NAME_TEXT) <= place(1) - place(0)),
    sources: order.map((id, index) => {
      const { letter, name } = sources.find((source) => source.id === id)!;
      return { letter, name, x: place(index) };
    }),
    arcs: arcs.map(({ left, right, rise, shared }) => ({
      path: path`M${left} ${floor}C${left} ${floor - rise * 1.25} ${right} ${floor - rise * 1.25} ${right} ${floor}`,
      width: Math.max(1, Math.round(thickness(shared))),
      shared,
    })),
    counts: placeCounts(
      (many ? [] : arcs).map(({ left, right, rise, shared }) => ({
        shared,
        x: (left + right) / 2,
        y: floor - rise * 0.9375 - 8,
      })),
    ),
    drawn,
  };
}

/** For each source the pair in which it shares most, then those that share most of all; at least one run. */
function choosePairs(pairs: readonly SharedPair[], sources: readonly string[]): SharedPair[] {
  const sharing = pairs.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared);
  const closest = sources.flatMap(
    (id) => sharing.find(({ one, other }) => one === id || other === id) ?? [],
  );
  return [...new Set([...closest, ...sharing])]
    .slice(0, Math.ceil(sources.length * ARCS_PER_SOURCE))
    .sort((a, b) => b.shared - a.shared);
}

/** Counts from the largest down; one that would stand on another is left to the table. */
function placeCounts(counts: DrawnWording['counts']): DrawnWording['counts'] {
  const taken: Box[] = [];
  return counts.filter(({ shared, x, y }) => {
    const half = measureText(String(shared), TEXT) / 2 + 2;
    const box = { left: x - half, right: x + half, top: y - TEXT, bottom: y + 2 };
    if (taken.some((other) => boxesTouch(box, other))) return false;
    taken.push(box);
    return true;
  });
}
