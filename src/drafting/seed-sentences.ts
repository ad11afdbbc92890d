/** The sentences of seeds that a new entry is written from. */
import { findSentences } from '../reading/find-sentences.ts';
import { standsAt } from '../text/find-exact.ts';
import { placeAt } from '../text/place.ts';
import { indexCodePoints, sliceSpan } from '../text/spans.ts';

/** A sentence with where a person finds it. */
export interface SeedSentence {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The sentences of a seed, in order. */
export function listSeedSentences({ file, text }: { file: string; text: string }): SeedSentence[] {
  const points = indexCodePoints(text);
  return findSentences(text).map((span) => ({
    file,
    line: placeAt(text, points.toIndex(span[0])).line,
    text: sliceSpan(text, span, points),
  }));
}

/** The sentences in which one of the names stands. */
export function findNaming(
  sentences: readonly SeedSentence[],
  names: readonly string[],
): SeedSentence[] {
  return sentences.filter(({ text }) => names.some((name) => standsAt(text, name).length > 0));
}
