/** The sentences of seeds that a new entry is written from: those that name somebody, those most likely to answer. */
import { findSentences } from '../reading/find-sentences.ts';
import { standsAt } from '../text/find-exact.ts';
import { placeAt } from '../text/place.ts';
import { indexCodePoints, sliceSpan } from '../text/spans.ts';
import { foldWord, listWords, type Word } from '../text/words.ts';

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

/** Words that a question has whatever it asks. */
const emptyWords = new Set(
  `who whom whose what when where which why how did does do was were is are has had have been be the a an of in on
  at to for from by with and or they them their it its he him she his her that this there not many much long any`.split(
    /\s+/,
  ),
);

/** So much of a word tells it, whatever its ending. */
const STEM_LETTERS = 6;

/** What a word is known by beside others. */
function toStem({ text }: Word): string {
  return foldWord(text).slice(0, STEM_LETTERS);
}

/** What a stretch of text has of a question: the rarer a shared word, the more. */
export type Likeness = (text: string) => number;

/** How words of a question weigh among these sentences. */
export function weighWords(sentences: readonly SeedSentence[], question: string): Likeness {
  const stems = (text: string) =>
    new Set(
      listWords(text)
        .filter((word) => !emptyWords.has(foldWord(word.text)))
        .map(toStem),
    );
  const asked = stems(question);
  const held = sentences.map(({ text }) => stems(text));
  const weights = new Map(
    Array.from(asked, (stem) => {
      const holding = held.filter((one) => one.has(stem)).length;
      return [stem, Math.log((sentences.length + 1) / (holding + 1))] as const;
    }),
  );
  return (text) => [...stems(text)].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
}
