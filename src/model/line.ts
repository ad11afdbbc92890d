/** The law of the line: where each source stands on one statement, and how that is put into words. */
import {
  describeCount,
  describeParting,
  describeSlots,
  type LineWords,
  saysWords,
} from './line-words.ts';
import type { Source } from './model.ts';

/** Where a source stands. `predates` is silence that the hour of the account may explain. */
export type SlotState = 'says' | 'otherwise' | 'denies' | 'silent' | 'predates' | 'unread';

/** One source's place on a line. */
export interface Slot {
  source: string;
  letter: string;
  state: SlotState;
  /** It says so, and also holds a position that excludes it. */
  also: boolean;
  /** The machine's answer, which nobody has reviewed. */
  machine: boolean;
  /** Without publisher or address: shown, and counted apart. */
  unidentified: boolean;
  /** The family of its wording; in long lines those of one family stand together. */
  family?: number | undefined;
}

/** What every line knows of a source. */
export function slotFor({
  id,
  letter,
  identified,
  family,
}: Pick<Source, 'id' | 'letter' | 'identified' | 'family'>) {
  return { source: id, letter, unidentified: !identified, family };
}

/** A line with its words. */
export interface Line {
  /** In letter order, one for each source of the site. */
  slots: Slot[];
  /** Reviewed, identified sources that say so … */
  says: number;
  /** … of those that a person has read for this. */
  of: number;
  /** Identified sources that say so by the machine alone. */
  machine: number;
  /** Unidentified sources that say so. */
  unidentified: number;
  /** "4 of 5 sources, and 2 machine-read". */
  count: string;
  /** "B answers otherwise; D contradicts it"; empty where all agree or are silent. */
  parting: string;
  /** Every state in words, for those who cannot see the marks. */
  words: string;
}

/** From how many sources on the letters of a line become strokes. */
export const STROKES_FROM = 10;

/** A line from its slots. */
export function drawLine(slots: Slot[], wording: LineWords = saysWords): Line {
  const known = slots.filter((slot) => !slot.unidentified);
  const reviewed = known.filter((slot) => !slot.machine && slot.state !== 'unread');
  const saying = (among: Slot[]) => among.filter((slot) => slot.state === 'says').length;
  const counts = {
    says: saying(reviewed),
    of: reviewed.length,
    machine: saying(known) - saying(reviewed),
    unidentified: saying(slots) - saying(known),
  };
  return {
    slots,
    ...counts,
    count: describeCount(counts),
    parting: describeParting(slots, slots.length >= STROKES_FROM),
    words: describeSlots(slots, wording),
  };
}
