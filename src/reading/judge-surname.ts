/** What stands around a surname: a given name that vouches for it, nothing that speaks against it, or someone else's name. */
import type { KnownNames } from './known-names.ts';
import type { KnownPerson } from './known-person.ts';
import { nameKey } from './name-key.ts';
import {
  demonyms,
  femaleTitles,
  maleTitles,
  namesakes,
  plainWords,
  titles,
} from './name-context.ts';
import type { NameLine, NameWord } from './name-words.ts';

export interface Judgement {
  /** `whole`: with a given name or its initial; `bare`: the surname alone; `other`: someone else's. */
  readonly kind: 'whole' | 'bare' | 'other';
  /** The first and last word of the name. */
  readonly from: number;
  readonly to: number;
  /** Whether a title that this person is listed with stands before it. */
  readonly hasOwnTitle: boolean;
}

const patronymic = /(?:vich|vych|wicz|uich|vna|auna|euna|ouna|yuna)$/;
const acronym = /^\p{Lu}[\p{Lu}.]{1,4}$/u;

/** Whether two words stand side by side within one name. */
export function standTogether(before: NameWord, { gap }: NameWord): boolean {
  if (/^ ?["'(]?$|^["')]? ?$|^-$/.test(gap)) return gap !== '';
  return /^\. ?["']?$/.test(gap) && (before.text.length <= 2 || before.text.includes('.'));
}

/** Whether a word is the second half of another name: “Jean-Joan”. */
export function isSecondHalf(line: NameLine, index: number): boolean {
  return line.words[index]!.gap === '-' && line.words[index - 1]?.isCapital === true;
}

function isGivenOf(word: NameWord, person: KnownPerson): boolean {
  if (!word.isCapital) return false;
  return (
    person.given.has(word.folded) ||
    (word.folded.length >= 4 && person.givenKeys.has(nameKey(word.text)))
  );
}

/** The word before another within one name, where there is one. */
function wordBefore(line: NameLine, index: number): NameWord | undefined {
  const before = line.words[index - 1];
  return before && standTogether(before, line.words[index]!) ? before : undefined;
}

/** The first word of a name whose given name ends at an index. */
function firstOf(line: NameLine, index: number, person: KnownPerson): number {
  let from = index;
  for (;;) {
    const before = wordBefore(line, from);
    if (!before || !isGivenOf(before, person) || line.words[from]!.gap === '-') return from;
    from--;
  }
}

/** Whether a capitalised word before a surname is no name: a title, a plain word, an acronym. */
function isNoName(line: NameLine, before: NameWord, common: ReadonlySet<string>): boolean {
  const lower = before.text.toLowerCase();
  if (before.isPossessive || demonyms.has(lower) || titles.has(lower)) return true;
  if (acronym.test(before.text) && !line.isHeading) return true;
  return (before.isFirst || line.isHeading) && (plainWords.has(lower) || common.has(lower));
}

/** Whether the words behind a surname make it another name: "Harbour Tower", "Harbour-Smith". */
function isNamesake(line: NameLine, index: number, known: KnownNames): boolean {
  const behind = line.words[index + 1];
  if (!behind?.isCapital || line.words[index]!.isPossessive) return false;
  if (behind.gap === ' ') return namesakes.has(behind.text.toLowerCase());
  if (behind.gap !== '-') return false;
  return (
    !known.surnames.has(behind.folded) &&
    !plainWords.has(behind.text.toLowerCase()) &&
    !demonyms.has(behind.text.toLowerCase())
  );
}

/** Judges a surname by the word before it. */
function judgeBefore(
  line: NameLine,
  index: number,
  person: KnownPerson,
  { known, common }: { known: KnownNames; common: ReadonlySet<string> },
): Judgement {
  const bare: Judgement = { kind: 'bare', from: index, to: index, hasOwnTitle: false };
  const other: Judgement = { ...bare, kind: 'other', from: index - 1 };
  const before = wordBefore(line, index);
  if (!before) return bare;
  const lower = before.text.toLowerCase();
  if (line.words[index]!.gap === '-') {
    const isPair =
      !before.isCapital || known.surnames.has(before.folded) || isNoName(line, before, common);
    return isPair || plainWords.has(lower) ? bare : other;
  }
  if (!before.isCapital) return { ...bare, hasOwnTitle: person.titles.has(lower) };
  if (isGivenOf(before, person)) {
    const from = firstOf(line, index - 1, person);
    return isSecondHalf(line, from) ? { ...other, from } : { ...bare, kind: 'whole', from };
  }
  const earlier = wordBefore(line, index - 1);
  const hasGivenEarlier = earlier !== undefined && isGivenOf(earlier, person);
  if (before.text.length === 1) {
    if (hasGivenEarlier) return { ...bare, kind: 'whole', from: index - 2 };
    const isFree = !earlier?.isCapital || isNoName(line, earlier, common);
    return isFree && person.initials.has(before.folded)
      ? { ...bare, kind: 'whole', from: index - 1 }
      : other;
  }
  if (hasGivenEarlier && patronymic.test(before.folded))
    return { ...bare, kind: 'whole', from: index - 2 };
  if (femaleTitles.has(lower)) return person.sex === 'female' ? bare : other;
  if (maleTitles.has(lower)) return person.sex === 'male' ? bare : other;
  return isNoName(line, before, common)
    ? { ...bare, hasOwnTitle: person.titles.has(lower) }
    : other;
}

/** Judges whether the surname at an index of a line is this person's. */
export function judgeSurname(
  line: NameLine,
  index: number,
  person: KnownPerson,
  given: { known: KnownNames; common: ReadonlySet<string> },
): Judgement {
  const judgement = judgeBefore(line, index, person, given);
  if (judgement.kind === 'other') return judgement;
  if (isNamesake(line, index, given.known)) return { ...judgement, kind: 'other', to: index + 1 };
  const behind = line.words[index + 1];
  const isReversed =
    judgement.kind === 'bare' &&
    behind?.gap === ' ' &&
    isGivenOf(behind, person) &&
    !line.isHeading;
  return isReversed ? { ...judgement, kind: 'whole', to: index + 1 } : judgement;
}
