/** On how many of the compared claims a source speaks, and how far a person has read it there. */
import { isMachineRead, speaksOn } from './answering.ts';
import type { Claim, Source } from './model.ts';

export interface AnswerCounts {
  /** How many of the compared claims it speaks on. */
  speaksOn: number;
  /** On how many of these only as the machine reads it. */
  byMachine: number;
  /** For how many a person has read it, whether it speaks there or not. */
  reviewed: number;
  compared: number;
}

/** Counts over the claims that are compared. */
export function countAnswers(source: Source, compared: readonly Claim[]): AnswerCounts {
  const count = (holds: (claim: Claim) => boolean) => compared.filter(holds).length;
  return {
    speaksOn: count((claim) => speaksOn(claim, source)),
    byMachine: count((claim) => isMachineRead(claim, source)),
    reviewed: count((claim) => !claim.unread.includes(source) && !isMachineRead(claim, source)),
    compared: compared.length,
  };
}
