/** Joins a sentence that only goes on listing whom the one before spoke of: "Among them is …", "They include …". */
import { laySentence, type LaidSentence } from './lay-sentence.ts';

/** Two sentences are read as one, where the second takes up the first, up to here. */
const MOST_JOINED = 80;

/** How such a sentence begins; the last word by its beginning. */
const openings = [
  'among them',
  'among these',
  'they includ',
  'these includ',
  'those includ',
  'the group includ',
  'the group also includ',
  'they also includ',
  'one of them is',
  'one of them was',
  'one of these is',
].map((opening) => opening.split(' '));

/** Whether a sentence, by its first words, takes up the people of the one before it. */
function takesUp(tokens: readonly { readonly fold: string }[]): boolean {
  return openings.some((words) =>
    words.every((word, place) => {
      const fold = tokens[place]?.fold;
      return (
        fold !== undefined && (place < words.length - 1 ? fold === word : fold.startsWith(word))
      );
    }),
  );
}

/** Where a sentence lists whom the one before spoke of, both as one. */
export function joinSentences(sentences: readonly LaidSentence[]): LaidSentence[] {
  return sentences.flatMap((here, place) => {
    const before = sentences[place - 1];
    if (!before || !takesUp(here.tokens)) return [];
    if (before.tokens.length + here.tokens.length > MOST_JOINED || before.isQuestion) return [];
    const tokens = [...before.tokens, { ...here.tokens[0]!, opens: true }, ...here.tokens.slice(1)];
    const people = [...before.people, ...here.people];
    const both = laySentence([before.span[0], here.span[1]], tokens, '', people);
    const { isQuestion } = here;
    return [{ ...both, isQuestion, isRefuted: before.isRefuted || here.isRefuted, isJoined: true }];
  });
}
