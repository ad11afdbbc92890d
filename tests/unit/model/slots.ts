/** Slots of a line, written short: "A+ B~:before_it C- Dx E< F. Go H? I+m J+u". */
import { emptySlot, type Slot } from '../../../src/model/line.ts';

const states: Record<string, Slot['state']> = {
  '+': 'says',
  x: 'says',
  '<': 'says-less',
  '~': 'another',
  '-': 'denies',
  '.': 'silent',
  o: 'may-predate',
  '?': 'not-read',
};

/**
 * A letter, its state (+ says, x also the contrary, < says less, ~ another, - denies, . silent, o may predate, ? not
 * read), then m (machine) or u (unidentified), and behind a colon what it says instead, with _ for a space.
 */
export function slotsFrom(text: string): Slot[] {
  return text.split(' ').map((short) => {
    const [, letter = '', mark = '', more = '', instead = ''] =
      /^([A-Z]+)(.)(\w*?)(?::(.*))?$/.exec(short) ?? [];
    return {
      ...emptySlot,
      source: letter.toLowerCase(),
      letter,
      state: states[mark]!,
      also: mark === 'x',
      machine: more.includes('m'),
      unidentified: more.includes('u'),
      instead: instead.replaceAll('_', ' '),
    };
  });
}
