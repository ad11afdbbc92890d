/** Where sources stand on a line, in the words of the exports. */
import type { Line, Slot, SlotState } from '../model/line.ts';

const stances: Record<SlotState, string> = {
  says: 'says',
  otherwise: 'otherwise',
  denies: 'denies',
  silent: 'silent',
  predates: 'may-predate',
  unread: 'not-read',
};

export function stanceOf({ state }: Slot): string {
  return stances[state];
}

/** Who read the source there: `person`, `machine`, or nobody. */
export function reviewOf({ state, machine }: Slot): string {
  if (state === 'unread') return '';
  return machine ? 'machine' : 'person';
}

/** The letters of the sources that a person has read as standing so; with `machine`, of those only the machine has. */
export function lettersOf({ slots }: Line, state: SlotState, machine = false): string[] {
  return slots
    .filter((slot) => slot.state === state && slot.machine === machine)
    .map(({ letter }) => letter);
}
