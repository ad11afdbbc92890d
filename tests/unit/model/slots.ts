/** Slots of a line, written short: "A+ B~ C- Dx E. Fo G? H+m I+u". */
import type { Slot, SlotState } from '../../../src/model/line.ts';

const states: Record<string, SlotState> = {
  '+': 'says',
  x: 'says',
  '~': 'otherwise',
  '-': 'denies',
  '.': 'silent',
  o: 'predates',
  '?': 'unread',
};

/** A letter, its state (+ says, x both, ~ otherwise, - denies, . silent, o predates, ? unread), then m or u. */
export function slotsFrom(text: string): Slot[] {
  return text.split(' ').map((short) => {
    const [, letter = '', mark = '', more = ''] = /^([A-Z]+)(.)(\w*)$/.exec(short) ?? [];
    return {
      source: letter.toLowerCase(),
      letter,
      state: states[mark]!,
      also: mark === 'x',
      machine: more.includes('m'),
      unidentified: more.includes('u'),
    };
  });
}
