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
  /** Letters of many sources stand in two rows, so that none touches the next. */
  sources: { letter: string; name: string; x: number; y: number }[];
  arcs: { path: string; width: number; shared: number }[];
  /** The count at the top of an arc, where it has room. */
  counts: { shared: number; x: number; y: number }[];
  /** The pairs that are drawn; all others stand in the table alone. */
  drawn: SharedPair[];
}

const WIDTH = 700;
const MARGIN = 60;
const HEIGHT = 200;
const TEXT = 20;
/** So many letters stand in one row. */
const ONE_ROW = 18;
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
  const place = scaleLinear()
    .domain([0, Math.max(1, order.length - 1)])
    .range([MARGIN, WIDTH - MARGIN]);
  const drawn = choosePairs(pairs, order);
  const most = Math.max(1, ...drawn.map(({ shared }) => shared));
  const thickness = scaleSqrt().domain([0, most]).range([0, 9]);
  const arcs = drawn.map((pair) => {
    const [left, right] = [order.indexOf(pair.one), order.indexOf(pair.other)].sort(
      (a, b) => a - b,
    ) as [number, number];
    const rise = (HEIGHT * (right - left)) / Math.max(1, order.length - 1);
    return { ...pair, left: place(left), right: place(right), rise: Math.max(34, rise) };
  });
  const floor = Math.ceil(32 + 0.94 * Math.max(0, ...arcs.map(({ rise }) => rise)));
  return {
    width: WIDTH,
    height: floor + 66,
    floor,
    sources: order.map((id, index) => {
      const { letter, name } = sources.find((source) => source.id === id)!;
      const second = sources.length > ONE_ROW && index % 2 === 1;
      return { letter, name, x: place(index), y: floor + (second ? 48 : 26) };
    }),
    arcs: arcs.map(({ left, right, rise, shared }) => ({
      path: path`M${left} ${floor}C${left} ${floor - rise * 1.25} ${right} ${floor - rise * 1.25} ${right} ${floor}`,
      width: Math.max(1, Math.round(thickness(shared))),
      shared,
    })),
    counts: placeCounts(
      arcs.map(({ left, right, rise, shared }) => ({
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
