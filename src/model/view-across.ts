/** One source across the weightiest claims: on which it speaks, and on which it is silent. */
import { isMachineRead, speaksOn } from './answering.ts';
import type { Claim, Model, Source } from './model.ts';
import { comparedClaims } from './view-comparison.ts';

export interface AcrossSlot {
  /** The number of the claim in the list beside the chart. */
  number: number;
  state: 'speaks' | 'silent' | 'predates' | 'unread';
  machine: boolean;
}

export interface AcrossRow extends AcrossSlot {
  claim: Claim;
  /** "speaks", "silent", "silent, and may predate this", "not read". */
  words: string;
}

const wordsOf = {
  speaks: 'speaks',
  silent: 'silent',
  predates: 'silent, and may predate this',
  unread: 'not read',
} as const;

/** The claims set out in full on the comparison, in its order. */
export function viewAcross(source: Source, model: Model): AcrossRow[] {
  return comparedClaims(model)
    .filter(({ weight }) => weight === 1)
    .map((claim, index) => {
      const state = stateOf(claim, source);
      const machine = state === 'speaks' && isMachineRead(claim, source);
      const words = machine ? 'machine-read' : wordsOf[state];
      return { number: index + 1, state, machine, claim, words };
    });
}

/** The key of the marks that occur: a number with no line under it is unread, which is not silent. */
export function describeAcross(letter: string, rows: readonly AcrossRow[]): string {
  const occurs = (...states: AcrossSlot['state'][]) =>
    rows.some(({ state }) => states.includes(state));
  return [
    ...(occurs('speaks') ? [`A square: ${letter} speaks on the claim.`] : []),
    ...(occurs('silent') ? ['A bare number: it is silent.'] : []),
    ...(occurs('predates') ? ['A ring: it may predate the answer.'] : []),
    ...(occurs('unread') ? ['A number without a line: not read, which is not silence.'] : []),
    ...(rows.some(({ machine }) => machine) ? ['A broken frame: machine-read.'] : []),
    'The page of each claim tells what it says.',
  ].join(' ');
}

function stateOf(claim: Claim, source: Source): AcrossSlot['state'] {
  if (speaksOn(claim, source)) return 'speaks';
  if (claim.unread.includes(source)) return 'unread';
  return claim.predating.includes(source) ? 'predates' : 'silent';
}
