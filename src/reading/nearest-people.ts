/** The listed people whose surname comes near a word: a question for the maintainer, never an answer. */
import type { KnownNames } from './known-names.ts';
import { areNear } from './match-surname.ts';
import { FEWEST_KEY_LETTERS, nameKey } from './name-key.ts';
import type { NameWord } from './name-words.ts';

/** Different words compared letter by letter; more are left without a neighbour. */
const MOST_COMPARED = 2000;

/** A search for neighbours that remembers the words it has seen. */
export function nearestPeople(known: KnownNames): (word: NameWord) => readonly string[] {
  const seen = new Map<string, readonly string[]>();
  const people = [...known.people.values()];
  return (word) => {
    const remembered = seen.get(word.folded);
    if (remembered) return remembered;
    if (word.folded.length < FEWEST_KEY_LETTERS || seen.size >= MOST_COMPARED) return [];
    const key = nameKey(word.text);
    const near = people
      .filter(({ surnames }) => surnames.some((surname) => areNear(key, surname.key)))
      .map(({ id }) => id);
    seen.set(word.folded, near);
    return near;
  };
}
