/** The line at ten sources and more: letters become strokes, with a gap between wording families. */
import { coordinate, path } from './svg.ts';

export interface Tick {
  state: 'says' | 'otherwise' | 'denies' | 'silent' | 'predates' | 'unread';
  /** It says so, and also holds a position that excludes it. */
  also: boolean;
  machine: boolean;
  /** Sources of one wording family stand together. */
  family?: string | undefined;
}

export interface DrawnTicks {
  width: number;
  height: number;
  /** One path for each mark that occurs, with its class. */
  paths: { mark: string; d: string }[];
}

const STEP = 8;
const FLOOR = 18;

/** Marks by class: `fa` says, `hs` open, `sd` silent, `rg` ring, `ms` and `mo` machine-read. */
const marks: { mark: string; holds: (tick: Tick) => boolean; draw: (x: number) => string }[] = [
  { mark: 'fa', holds: says(false), draw: (x) => path`M${x - 2} 2h4v15h-4z` },
  { mark: 'hs', holds: is('otherwise', false), draw: (x) => path`M${x - 1.5} 7.5h3v9h-3z` },
  { mark: 'hs', holds: hangs(false), draw: (x) => path`M${x - 1.5} 20.5h3v9h-3z` },
  { mark: 'sd', holds: is('silent'), draw: (x) => path`M${x} 14h.01` },
  {
    mark: 'rg',
    holds: is('predates'),
    draw: (x) => path`M${x - 2.5} 13.5a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0`,
  },
  { mark: 'ms', holds: says(true), draw: (x) => path`M${x} 17V2` },
  { mark: 'mo', holds: is('otherwise', true), draw: (x) => path`M${x} 17V7` },
  { mark: 'mo', holds: hangs(true), draw: (x) => path`M${x} 20v10` },
];

/** The strokes in the order given. */
export function drawTicks(ticks: readonly Tick[]): DrawnTicks {
  const places = placeTicks(ticks);
  const width = (places.at(-1) ?? 0) + 5;
  const drawn = new Map<string, string>();
  for (const { mark, holds, draw } of marks) {
    const d = places.map((x, index) => (holds(ticks[index]!) ? draw(x) : '')).join('');
    if (d !== '') drawn.set(mark, (drawn.get(mark) ?? '') + d);
  }
  return {
    width,
    height: FLOOR + 14,
    paths: [
      { mark: 'l', d: drawFloor(ticks, places, width) },
      ...Array.from(drawn, ([mark, d]) => ({ mark, d })),
    ],
  };
}

function placeTicks(ticks: readonly Tick[]): number[] {
  let x = 5 - STEP;
  return ticks.map(({ family }, index) => {
    const parted = index > 0 && family !== ticks[index - 1]!.family;
    x += parted ? 2 * STEP : STEP;
    return x;
  });
}

/** The line itself: broken under a source that nobody has read. */
function drawFloor(ticks: readonly Tick[], places: readonly number[], width: number): string {
  const gaps = places.filter((_, index) => ticks[index]!.state === 'unread');
  const ends = [...gaps.map((x) => x - STEP / 2), width];
  const starts = [0, ...gaps.map((x) => x + STEP / 2)];
  return starts
    .map((start, index) => [start, ends[index]!] as const)
    .filter(([start, end]) => end > start)
    .map(([start, end]) => `M${coordinate(start)} ${FLOOR}H${coordinate(end)}`)
    .join('');
}

function is(state: Tick['state'], machine?: boolean) {
  return (tick: Tick) => tick.state === state && (machine ?? tick.machine) === tick.machine;
}

function says(machine: boolean) {
  return is('says', machine);
}

/** Below the line: it denies, or it says so and also the contrary. */
function hangs(machine: boolean) {
  return (tick: Tick) => tick.machine === machine && (tick.state === 'denies' || tick.also);
}
