/** A reading rule as it is followed: its phrases parsed, its conditions, what it takes. */
import type { PositionValue } from '../../schemas/claim.ts';
import type { ReadRule } from '../../schemas/read-rule.ts';
import type { Phrase } from './phrase.ts';

/** A phrase that answers: the part that holds the answer, or the position it stands for. */
export interface AnswerPhrase extends Phrase {
  readonly position?: string;
  readonly add: number;
}

/** What drops a match, or must be there for it. */
export interface Conditions {
  readonly unless: readonly Phrase[];
  readonly unlessInside: readonly Phrase[];
  readonly needs: readonly Phrase[];
  /** Each of these must stand somewhere in the text. */
  readonly textNeeds: readonly Phrase[];
  readonly about?: string;
}

export interface Rule extends Conditions {
  readonly ask: ReadRule['ask'];
  readonly phrases: readonly AnswerPhrase[];
  readonly take: ReadRule['take'];
  readonly between?: readonly [number, number];
  readonly precision?: 'year' | 'month' | 'day';
  /** What a position stands for: a figure in a phrase for it must be that one. */
  readonly values: ReadonlyMap<string, PositionValue>;
}
