/** The rules of a story, parsed. */
import type { ClaimEntry } from '../../schemas/claim.ts';
import type { AnswerPhrase, Rule } from './rule.ts';

/** An entry with the id that its file name gives. */
export interface Identified<Entry> {
  readonly id: string;
  readonly entry: Entry;
}

/** A claim with its rules; only claims that have any. */
export interface ClaimRule {
  readonly id: string;
  readonly entry: ClaimEntry;
  readonly rules: readonly Rule[];
}

/** An event of the main line or the background with its rule. */
export interface EventRule {
  readonly id: string;
  readonly when: string | undefined;
  readonly rule: Rule;
}

export interface StoryRules {
  /** The day of the story (EDTF): what is dated otherwise does not open the gate. */
  readonly date?: string;
  readonly gate: readonly AnswerPhrase[];
  /** Rows of phrases: where all of one row stand in a text, the gate opens too. */
  readonly gateTogether: readonly (readonly AnswerPhrase[])[];
  readonly otherCounts: readonly AnswerPhrase[];
  readonly claims: readonly ClaimRule[];
  readonly events: readonly EventRule[];
}

/** No gate, no claim: for a content without a story, and a text in another language. */
export const noRules: StoryRules = {
  gate: [],
  gateTogether: [],
  otherCounts: [],
  claims: [],
  events: [],
};
