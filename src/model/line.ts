/** A line: where each source stands on one statement, counted and put into words. */
import type { StatementKey } from '../law/relations.ts';
import type { State } from '../law/stand-on.ts';
import {
  describeCount,
  describeParting,
  describeSlots,
  type LineWords,
  saysWords,
} from './line-words.ts';
import type { Source, Statement } from './model.ts';

/** One source's place on a line. */
export interface Slot {
  source: string;
  letter: string;
  state: State;
  /** It says so, and also holds a position that excludes it. */
  also: boolean;
  /** The machine's answer, which nobody has reviewed. */
  machine: boolean;
  /** Without publisher or address: shown, and counted apart. */
  unidentified: boolean;
  /** What it says in the statement's place, where it dissents: the labels of its answers. */
  instead: string;
  /** The same by the names of the statements, and as statements. */
  contrary: readonly StatementKey[];
  takes: Statement[];
  /** The account it goes back to, where that is known or inferred. */
  origin: string | undefined;
}

/** What every line knows of a source. */
export function slotFor({
  id,
  letter,
  identified,
  entry,
}: Pick<Source, 'id' | 'letter' | 'identified' | 'entry'>) {
  return {
    source: id,
    letter,
    unidentified: !identified,
    origin: entry.origin?.who,
    instead: '',
    contrary: [] as StatementKey[],
    takes: [] as Statement[],
  };
}

/** A slot that says nothing: what samples and tests begin with. */
export const emptySlot: Slot = {
  source: '',
  letter: '',
  state: 'not-read',
  also: false,
  machine: false,
  unidentified: false,
  origin: undefined,
  instead: '',
  contrary: [],
  takes: [],
};

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
  /** To how many accounts those that say so go back; left out where that is not known of all. */
  origins: number | undefined;
  /** "4 of 5 sources, 3 origins, and 2 machine-read". */
  count: string;
  /** "D: before it"; empty where nobody dissents. */
  parting: string;
  /** Every state in words, for those who cannot see the marks. */
  words: string;
}

/** From so many sources on letters become counts, and lists show the first of them. */
export const MANY_FROM = 10;

/** So many of a long list are shown; the rest stands behind a link. */
export const MOST_LISTED = 6;

/** Whether a source dissents from a statement: nothing else is marked as dissent. */
export function isDissent({ state, also }: Pick<Slot, 'state' | 'also'>): boolean {
  return state === 'another' || state === 'denies' || also;
}

/** A line from its slots. */
export function drawLine(slots: Slot[], wording: LineWords = saysWords): Line {
  const known = slots.filter((slot) => !slot.unidentified);
  const reviewed = known.filter((slot) => !slot.machine && slot.state !== 'not-read');
  const saying = (among: Slot[]) => among.filter((slot) => slot.state === 'says');
  const counts = {
    says: saying(reviewed).length,
    of: reviewed.length,
    machine: saying(known).length - saying(reviewed).length,
    unidentified: saying(slots).length - saying(known).length,
    origins: countOrigins(saying(reviewed)),
  };
  return {
    slots,
    ...counts,
    count: describeCount(counts),
    parting: describeParting(slots, slots.length >= MANY_FROM),
    words: describeSlots(slots, wording),
  };
}

/** To how many accounts sources go back; nothing where one of them is not known: it may be an account of its own, or not. */
function countOrigins(slots: readonly Slot[]): number | undefined {
  const origins = slots.map(({ origin }) => origin);
  return origins.includes(undefined) ? undefined : new Set(origins).size;
}
