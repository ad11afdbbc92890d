/** The rules of a story, parsed. */
import type { ClaimEntry } from '../../schemas/claim.ts';
import type { AnswerPhrase, Rule } from './rule.ts';

/** A claim with its rules; only claims that have any. */
export interface ClaimRule {
  readonly id: string;
  readonly entry: ClaimEntry;
  readonly rules: readonly Rule[];
}

export interface StoryRules {
  /** The day of the story (EDTF): what is dated otherwise does not open the gate. */
  readonly date?: string;
  readonly gate: readonly AnswerPhrase[];
  /** Rows of phrases: where all of one row stand in a text, the gate opens too. */
  readonly gateTogether: readonly (readonly AnswerPhrase[])[];
  readonly otherCounts: readonly AnswerPhrase[];
  readonly claims: readonly ClaimRule[];
}

/** No gate, no claim: for a content without a story, and a text in another language. */
export const noRules: StoryRules = {
  gate: [],
  gateTogether: [],
  otherCounts: [],
  claims: [],
};
