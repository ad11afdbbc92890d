/** One source across the claims: the line turned round, one slot for each claim. */
import type { AcrossSlot } from '../model/view-across.ts';
import { path, square } from './svg.ts';

export interface DrawnAcross {
  width: number;
  height: number;
  /** The lines under the slots, broken where the source has not been read. */
  lines: string;
  solid: string;
  machine: string;
  rings: string;
  numbers: { number: number; x: number; y: number; solid: boolean }[];
}

const SIDE = 30;
const PITCH = 42;
const ROW = 62;
const SLOTS = 6;
/** A longer list gets longer rows. */
const MOST_ROWS = 5;

/** Rows of six slots, more in a row where the claims are many. */
export function drawAcross(slots: readonly AcrossSlot[]): DrawnAcross {
  const each = Math.max(SLOTS, Math.ceil(slots.length / MOST_ROWS));
  const placed = slots.map((slot, index) => ({
    ...slot,
    x: 6 + (index % each) * PITCH,
    y: 8 + Math.floor(index / each) * ROW,
  }));
  const where = (holds: (slot: AcrossSlot) => boolean) => placed.filter(holds);
  const filled = where(({ state, machine }) => state === 'speaks' && !machine);
  const read = where(({ state, machine }) => state === 'speaks' && machine);
  return {
    width: Math.min(each, Math.max(slots.length, 1)) * PITCH,
    height: Math.ceil(slots.length / each) * ROW - 16,
    lines: where(({ state }) => state !== 'unread')
      .map(({ x, y }) => path`M${x - 6} ${y + SIDE}h${PITCH}`)
      .join(''),
    solid: filled.map(({ x, y }) => square(x, y, SIDE)).join(''),
    machine: read.map(({ x, y }) => square(x + 1, y + 1, SIDE - 2)).join(''),
    rings: where(({ state }) => state === 'predates')
      .map(({ x, y }) => ring(x + SIDE / 2, y + SIDE / 2, SIDE / 2 - 2))
      .join(''),
    numbers: placed.map(({ number, state, machine, x, y }) => ({
      number,
      x: x + SIDE / 2,
      y: y + 21,
      solid: state === 'speaks' && !machine,
    })),
  };
}

/** A circle as a path. */
function ring(x: number, y: number, radius: number): string {
  return path`M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0`;
}
