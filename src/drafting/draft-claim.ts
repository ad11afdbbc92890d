/** Drafts a claim with its first position. */
import { standsAt } from '../text/find-exact.ts';
import { printFields } from './entry-draft.ts';
import type { SeedSentence } from './seed-sentences.ts';
import { toSlug } from './source-id.ts';

/** Words that may answer a question. */
export interface LikelyWords extends SeedSentence {
  readonly exact: string;
}

/** What the first position says, and what it is called. */
export interface FirstPosition {
  readonly statement: string;
  readonly label: string;
}

/** The sentences in which the words stand. */
export function findWords(sentences: readonly SeedSentence[], exact: string): LikelyWords[] {
  return sentences
    .filter(({ text }) => standsOnce(text, exact))
    .map((sentence) => ({ ...sentence, exact }));
}

/** A statement that is true as it stands, until a person says it in words of ours. */
export function sayAsQuoted(publisher: string, exact: string): FirstPosition {
  const inner = exact.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', '’');
  return { statement: `In ${publisher}: “${inner}”.`, label: 'As quoted' };
}

/** The id of the first position of a claim. */
export function positionIdOf({ label }: FirstPosition): string {
  return toSlug(label) || 'first';
}

/** The file of a claim with one position; of what came after the story, it is not compared. */
export function draftClaim(
  question: string,
  topic: string,
  first: FirstPosition,
  chapter: string | undefined,
): string {
  const { label, statement } = first;
  const position = { id: positionIdOf(first), label, statement };
  const later = chapter !== undefined && { chapter, compare: false };
  const entry = { question, title: question, topic, weight: 2, ...later, positions: [position] };
  return `${printFields(entry)}\n`;
}

/** Whether words stand once in a text. */
export function standsOnce(text: string, exact: string): boolean {
  return standsAt(text, exact).length === 1;
}
