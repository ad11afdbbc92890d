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
  ['hs', isOther, (x) => `M${x - 1.5} 7.5h3v9h-3z`],
  ['le', ({ state, machine }) => state === 'says-less' && !machine, (x) => `M${x} 17v-7`],
  ['hs', hangs, (x) => `M${x - 1.5} 20.5h3v9h-3z`],
  ['sd', ({ state }) => state === 'silent', (x) => `M${x} 14h.01`],
  ['rg', ({ state }) => state === 'may-predate', ring],
  ['ms', ({ state, machine }) => state === 'says' && machine, (x) => `M${x} 17V2`],
  ['mo', ({ state, machine }) => state === 'another' && machine, (x) => brokenFrame(x, 7.5)],
  ['ml', ({ state, machine }) => state === 'says-less' && machine, (x) => `M${x} 17v-7`],
  [
    'mo',
    ({ state, also, machine }) => machine && (state === 'denies' || also),
    (x) => brokenFrame(x, 20.5),
  ],
];

function isOther({ state, machine }: Slot): boolean {
  return state === 'another' && !machine;
}

function hangs({ state, also, machine }: Slot): boolean {
  return !machine && (state === 'denies' || also);
}

/** An open stroke in two pieces: as bold as a whole one, and broken as all that is machine-read. */
function brokenFrame(x: number, top: number): string {
  return [top, top + 6].map((y) => `M${x - 1.5} ${y}h3v3h-3z`).join('');
}

function ring(x: number): string {
  return `M${x - 2.5} 13.5a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0`;
}

/**
 * The paths of a line by class, and how wide it is. Families of wording stand together, a gap between the strokes of
 * two; those with a wording of their own come last. A source that is not read breaks the line itself.
 */
export function drawStrokes(line: readonly Slot[]): { width: number; paths: [string, string][] } {
  const slots = byFamily(line);
  const middles = placeSlots(slots);
  const middle = (index: number) => middles[index]!;
  const width = (middles.at(-1) ?? 0) + margin;
  const drawn = marks.map(([name, holds, draw]): [string, string] => [
    name,
    slots.map((slot, index) => (holds(slot) ? draw(middle(index)) : '')).join(''),
  ]);
  const paths = [['l', drawGround(slots, middles, width)] as [string, string], ...drawn];
  return { width, paths: paths.filter(([, d]) => d !== '') };
}

/** In the order of the families, those without one last; else as they came. */
function byFamily(slots: readonly Slot[]): Slot[] {
  const rank = ({ family = Infinity }: Slot) => family;
  return [...slots].sort((one, other) =>
    rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0,
  );
}

/** The middle of each stroke; the first of another family keeps away by a step. */
function placeSlots(slots: readonly Slot[]): number[] {
  let x = margin - step;
  return slots.map(({ family }, index) => {
    const isFirst = index > 0 && family !== slots[index - 1]!.family;
    return (x += isFirst ? 2 * step : step);
  });
}

function drawGround(slots: readonly Slot[], middles: readonly number[], width: number): string {
  const gaps = slots.flatMap(({ state }, index) => (state === 'not-read' ? [middles[index]!] : []));
  const starts = [0, ...gaps.map((x) => x + step / 2)];
  const ends = [...gaps.map((x) => x - step / 2), width];
  return starts
    .map((start, index) => [start, ends[index]!] as const)
    .filter(([start, end]) => end > start + 1)
    .map(([start, end]) => `M${start} ${ground}H${end}`)
    .join('');
}
