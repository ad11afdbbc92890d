/** A listed person as names are matched: given names that vouch, surnames in every spelling and case. */
import type { PersonEntry } from '../schemas/person.ts';
import { listCaseForms } from './case-forms.ts';
import { FEWEST_KEY_LETTERS, foldName, nameKey } from './name-key.ts';
import { splitName } from './split-name.ts';

/** A surname that leads to a person. */
export interface Surname {
  readonly who: string;
  readonly folded: string;
  readonly key: string;
  /** Too short and only an alias: it counts where the whole alias stands in the same text. */
  readonly needsFullName: boolean;
}

export interface KnownPerson {
  readonly id: string;
  readonly sex: 'female' | 'male';
  /** Folded given names, with their case forms. */
  readonly given: ReadonlySet<string>;
  readonly givenKeys: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** The last words of the titles this person is listed with. */
  readonly titles: ReadonlySet<string>;
  readonly surnames: readonly Surname[];
  /** Case forms of the surname in Cyrillic, lower case. */
  readonly caseForms: ReadonlyMap<string, Surname>;
}

/** Shorter given names have no key: too many would share it. */
const FEWEST_GIVEN_LETTERS = 4;

const cyrillic = /^\p{Script=Cyrillic}/u;

/** The given names of a person: those listed, and the words before the surname in every whole name. */
function listGiven({ given, name, aliases, native, sex }: PersonEntry): Set<string> {
  const whole = [name, ...aliases, ...native.map(({ text }) => text)];
  const printed = [
    ...given.flatMap(splitName),
    ...whole.flatMap((one) => splitName(one).slice(0, -1)),
  ];
  const forms = printed.flatMap((one) => listCaseForms(one.toLowerCase(), sex)).map(foldName);
  return new Set(forms.filter((form) => form.length > 1));
}

/** The surname within a whole name: what is left behind the given names, at least the last word. */
function surnameOf(words: readonly string[], given: ReadonlySet<string>): readonly string[] {
  const isGiven = (word: string): boolean => given.has(foldName(word)) || word.length === 1;
  const from = words.findIndex((word) => !isGiven(word));
  return from <= 0 ? words.slice(-1) : words.slice(from);
}

/** Every spelling of the surname that is one word. */
function listSurnames({ family, name, aliases, native }: PersonEntry, given: Set<string>) {
  const whole = [name, ...aliases].map((one) => surnameOf(splitName(one), given));
  const foreign = native.map(({ text }) => surnameOf(splitName(text), given));
  return [
    ...[splitName(family), ...foreign].map((words) => ({ words, isOwn: true })),
    ...whole.map((words) => ({ words, isOwn: false })),
  ].flatMap(({ words: [word, ...more], isOwn }) =>
    word !== undefined && more.length === 0 ? [{ word, isOwn }] : [],
  );
}

/** Arranges one person for matching. */
export function toKnownPerson({ id, entry }: { id: string; entry: PersonEntry }): KnownPerson {
  const given = listGiven(entry);
  const surnames = new Map<string, Surname>();
  const caseForms = new Map<string, Surname>();
  for (const { word, isOwn } of listSurnames(entry, given)) {
    const folded = foldName(word);
    const needsFullName = !isOwn && folded.length < FEWEST_KEY_LETTERS;
    const surname = surnames.get(folded) ?? { who: id, folded, key: nameKey(word), needsFullName };
    if (folded) surnames.set(folded, surname);
    if (!cyrillic.test(word)) continue;
    for (const form of listCaseForms(word.toLowerCase(), entry.sex)) caseForms.set(form, surname);
  }
  const keyed = [...given].filter((one) => one.length >= FEWEST_GIVEN_LETTERS);
  return {
    id,
    sex: entry.sex,
    given,
    givenKeys: new Set(keyed.map(nameKey)),
    initials: new Set([...given].map((one) => one.charAt(0))),
    titles: new Set(entry.titles.map((title) => splitName(title).at(-1)?.toLowerCase() ?? '')),
    surnames: [...surnames.values()],
    caseForms,
  };
}
