/** The geometry of a line of many sources: the same marks as its letters, as strokes. */
import type { Slot } from '../model/line.ts';

/** Between the middles of two strokes, and before the first. */
const step = 8;
const margin = 5;
/** Where the line itself lies. */
const ground = 18;

/** Each mark by its class: what it draws around its middle. */
const marks: readonly [
  name: string,
  holds: (slot: Slot) => boolean,
  draw: (x: number) => string,
][] = [
  ['fa', ({ state, machine }) => state === 'says' && !machine, (x) => `M${x - 2} 2h4v15h-4z`],
  ['hs', isOtherwise, (x) => `M${x - 1.5} 7.5h3v9h-3z`],
  ['hs', hangs, (x) => `M${x - 1.5} 20.5h3v9h-3z`],
  ['sd', ({ state }) => state === 'silent', (x) => `M${x} 14h.01`],
  ['rg', ({ state }) => state === 'predates', ring],
  ['ms', ({ state, machine }) => state === 'says' && machine, (x) => `M${x} 17V2`],
  ['mo', ({ state, machine }) => state === 'otherwise' && machine, (x) => `M${x} 17V7`],
  [
    'mo',
    ({ state, also, machine }) => machine && (state === 'denies' || also),
    (x) => `M${x} 20v10`,
  ],
];

function isOtherwise({ state, machine }: Slot): boolean {
  return state === 'otherwise' && !machine;
}

function hangs({ state, also, machine }: Slot): boolean {
  return !machine && (state === 'denies' || also);
}

function ring(x: number): string {
  return `M${x - 2.5} 13.5a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0`;
}

/** The paths of a line by class, and how wide it is. A source that is not read breaks the line. */
export function drawStrokes(slots: readonly Slot[]): { width: number; paths: [string, string][] } {
  const middle = (index: number) => margin + index * step;
  const width = middle(slots.length - 1) + margin;
  const drawn = marks.map(([name, holds, draw]): [string, string] => [
    name,
    slots.map((slot, index) => (holds(slot) ? draw(middle(index)) : '')).join(''),
  ]);
  const paths = [['l', drawGround(slots, width)] as [string, string], ...drawn];
  return { width, paths: paths.filter(([, d]) => d !== '') };
}

function drawGround(slots: readonly Slot[], width: number): string {
  const gaps = slots.flatMap(({ state }, index) =>
    state === 'unread' ? [margin + index * step] : [],
  );
  const starts = [0, ...gaps.map((x) => x + step / 2)];
  const ends = [...gaps.map((x) => x - step / 2), width];
  return starts
    .map((start, index) => [start, ends[index]!] as const)
    .filter(([start, end]) => end > start + 1)
    .map(([start, end]) => `M${start} ${ground}H${end}`)
    .join('');
}
