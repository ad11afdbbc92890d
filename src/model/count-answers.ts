/** On how many of the compared claims a source speaks, and how far a person has read it there. */
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
export function countAnswers({ id }: Source, compared: readonly Claim[]): AnswerCounts {
  const cells = compared.map((claim) => claim.cells.get(id));
  return {
    speaksOn: cells.filter((cell) => cell !== undefined && cell.positions.length > 0).length,
    byMachine: cells.filter((cell) => cell?.by === 'machine').length,
    reviewed: cells.filter((cell) => cell?.by === 'editor').length,
    compared: compared.length,
  };
}
