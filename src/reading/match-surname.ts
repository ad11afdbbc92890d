/** Whom a surname may name: by its listed form, by its key, or by one edit beside a fitting given name. */
import { countEdits } from '../text/edits.ts';
import type { KnownNames } from './known-names.ts';
import type { Surname } from './known-person.ts';
import { FEWEST_KEY_LETTERS, genderEnding, mixesAlphabets, nameKey } from './name-key.ts';
import type { NameWord } from './name-words.ts';

const FEWEST_LETTERS_FOR_TWO_EDITS = 10;
const cyrillic = /^\p{Script=Cyrillic}/u;

/** How many edits a key of this length may be away from another and still be near. */
export function nearEdits(key: string): number {
  return key.length >= FEWEST_LETTERS_FOR_TWO_EDITS ? 2 : 1;
}

/** Whether two keys are near enough to be variants of one name. */
export function areNear(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < FEWEST_KEY_LETTERS) return false;
  const most = Math.min(nearEdits(one), nearEdits(other));
  return countEdits(one, other, most) <= most;
}

/** Whether the endings of two surnames tell the same sex, or neither tells any. */
function gendersAgree(word: NameWord, surname: Surname): boolean {
  return genderEnding(word.folded) === genderEnding(surname.folded);
}

/** Surnames that the word may be, whatever stands around it. */
export function matchSurname(word: NameWord, known: KnownNames): readonly Surname[] {
  if (!word.isCapital || !word.folded) return [];
  if (cyrillic.test(word.text) && !mixesAlphabets(word.text)) {
    const forms = known.caseForms.get(word.text.toLowerCase());
    if (forms) return forms;
  }
  const listed = known.surnames.get(word.folded);
  if (listed) return listed;
  if (word.folded.length < FEWEST_KEY_LETTERS) return [];
  return (known.keys.get(nameKey(word.text)) ?? []).filter((surname) =>
    gendersAgree(word, surname),
  );
}

/** Surnames that the word is near to, of people whose given name stands right before it. */
export function matchNearSurname(word: NameWord, given: NameWord, known: KnownNames): Surname[] {
  if (!word.isCapital || word.folded.length < FEWEST_KEY_LETTERS) return [];
  const key = nameKey(word.text);
  return (known.byGiven.get(given.folded) ?? []).flatMap((id) => {
    const surnames = known.people.get(id)!.surnames;
    const near = surnames.find((one) => areNear(key, one.key) && gendersAgree(word, one));
    return near ? [near] : [];
  });
}
