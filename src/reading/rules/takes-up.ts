/** Tells a sentence that only goes on listing whom the one before spoke of: "Among them is …", "They include …". */

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
export function takesUp(tokens: readonly { readonly fold: string }[]): boolean {
  return openings.some((words) =>
    words.every((word, place) => {
      const fold = tokens[place]?.fold;
      return (
        fold !== undefined && (place < words.length - 1 ? fold === word : fold.startsWith(word))
      );
    }),
  );
}
