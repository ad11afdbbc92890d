/** Where sources stand on a line, in the words of the exports. */
import type { State } from '../law/stand-on.ts';
import type { Line, Slot } from '../model/line.ts';

/** Who read the source there: `person`, `machine`, or nobody. */
export function reviewOf({ state, machine }: Slot): string {
  if (state === 'not-read') return '';
  return machine ? 'machine' : 'person';
}

/** The letters of the sources that a person has read as standing so; with `machine`, of those only the machine has. */
export function lettersOf({ slots }: Line, state: State, machine = false): string[] {
  return slots
    .filter((slot) => slot.state === state && slot.machine === machine)
    .map(({ letter }) => letter);
}
