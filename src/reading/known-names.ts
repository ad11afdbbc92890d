/** The listed people and organisations, arranged so that a word of a seed finds whom it may name. */
import type { OrganisationEntry } from '../schemas/organisation.ts';
import type { PersonEntry } from '../schemas/person.ts';
import { listCaseForms } from './case-forms.ts';
import { FEWEST_KEY_LETTERS, foldName, nameKey } from './name-key.ts';

/** An entry with its id. */
export interface Known<Entry> {
  readonly id: string;
  readonly entry: Entry;
}

/** A listed whole name, word by word. */
export interface NameSequence {
  readonly who: string;
  readonly kind: 'person' | 'organisation';
  readonly words: readonly string[];
  /** Short names ("EU") only in their own capitals. */
  readonly printed: readonly string[] | undefined;
}

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
  readonly given: ReadonlySet<string>;
  readonly givenKeys: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly surnames: readonly Surname[];
}

export interface KnownNames {
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** By the first word. */
  readonly sequences: ReadonlyMap<string, readonly NameSequence[]>;
  /** By the folded surname. */
  readonly surnames: ReadonlyMap<string, readonly Surname[]>;
  /** By the printed case form in Cyrillic, lower case. */
  readonly caseForms: ReadonlyMap<string, readonly Surname[]>;
  readonly keys: ReadonlyMap<string, readonly Surname[]>;
  /** By the folded given name. */
  readonly byGiven: ReadonlyMap<string, readonly string[]>;
  /** By the handle, lower case, with its @. */
  readonly handles: ReadonlyMap<string, { who: string; kind: 'person' | 'organisation' }>;
}

const LONGEST_SHORT_NAME = 5;
const cyrillic = /^\p{Script=Cyrillic}/u;

/** The words of a listed name. */
export function splitName(name: string): string[] {
  return (name.match(/[\p{L}\p{N}\p{M}.'’]+/gu) ?? []).map((word) =>
    word.replace(/['’]s$/, '').replace(/\.$/, ''),
  );
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function toSequence(who: string, kind: NameSequence['kind'], name: string): NameSequence {
  const printed = splitName(name);
  const words = printed.map(foldName);
  const isShort = words.join('').length <= LONGEST_SHORT_NAME;
  return {
    who,
    kind,
    words,
    printed: isShort ? printed.map((word) => word.replaceAll('.', '')) : undefined,
  };
}

/** The surname within a whole name: what is left behind the given names, at least the last word. */
function surnameOf(words: readonly string[], given: ReadonlySet<string>): string[] {
  let from = 0;
  while (
    from < words.length - 1 &&
    (given.has(foldName(words[from]!)) || words[from]!.length === 1)
  )
    from++;
  return from === 0 && words.length > 1 ? words.slice(-1) : words.slice(from);
}

function toPerson({ id, entry }: Known<PersonEntry>): {
  person: KnownPerson;
  caseForms: Map<string, Surname>;
} {
  const names = [entry.name, ...entry.aliases];
  const native = entry.native.map(({ text }) => text);
  const printedGiven = [
    ...entry.given,
    ...[...names, ...native].flatMap((name) => splitName(name).slice(0, -1)),
  ].flatMap(splitName);
  const given = new Set(
    printedGiven
      .flatMap((one) => listCaseForms(one.toLowerCase(), entry.sex))
      .map(foldName)
      .filter((one) => one.length > 1),
  );
  const family = foldName(entry.family);
  const surnames = new Map<string, Surname>();
  const caseForms = new Map<string, Surname>();
  for (const name of [entry.family, ...names, ...native]) {
    const printed = name === entry.family ? splitName(name) : surnameOf(splitName(name), given);
    if (printed.length !== 1) continue;
    const folded = foldName(printed[0]!);
    if (!folded) continue;
    const needsFullName =
      folded.length < FEWEST_KEY_LETTERS && folded !== family && !native.includes(name);
    const surname: Surname = { who: id, folded, key: nameKey(printed[0]!), needsFullName };
    if (!surnames.has(folded)) surnames.set(folded, surname);
    if (!cyrillic.test(printed[0]!)) continue;
    for (const form of listCaseForms(printed[0]!.toLowerCase(), entry.sex))
      caseForms.set(form, surname);
  }
  const latinGiven = [...given].filter((one) => one.length >= 4);
  const person: KnownPerson = {
    id,
    sex: entry.sex,
    given,
    givenKeys: new Set(latinGiven.map(nameKey)),
    initials: new Set([...given].map((one) => one[0] ?? '')),
    titles: new Set(entry.titles.map((title) => splitName(title).at(-1)?.toLowerCase() ?? '')),
    surnames: [...surnames.values()],
  };
  return { person, caseForms };
}

/** Arranges the listed people and organisations for finding. */
export function indexNames(
  people: readonly Known<PersonEntry>[],
  organisations: readonly Known<OrganisationEntry>[],
): KnownNames {
  const sequences = new Map<string, NameSequence[]>();
  const surnames = new Map<string, Surname[]>();
  const caseForms = new Map<string, Surname[]>();
  const keys = new Map<string, Surname[]>();
  const byGiven = new Map<string, string[]>();
  const handles = new Map<string, { who: string; kind: 'person' | 'organisation' }>();
  const known = new Map<string, KnownPerson>();
  const addWhole = (who: string, kind: NameSequence['kind'], names: readonly string[]): void => {
    for (const name of names) {
      const sequence = toSequence(who, kind, name);
      const isWhole = kind === 'organisation' || sequence.words.length > 1;
      if (isWhole && sequence.words[0]) add(sequences, sequence.words[0], sequence);
    }
  };
  for (const one of people) {
    const { person, caseForms: forms } = toPerson(one);
    known.set(one.id, person);
    addWhole(one.id, 'person', [
      one.entry.name,
      ...one.entry.aliases,
      ...one.entry.native.map(({ text }) => text),
    ]);
    for (const surname of person.surnames) {
      add(surnames, surname.folded, surname);
      if (surname.key.length >= FEWEST_KEY_LETTERS) add(keys, surname.key, surname);
    }
    for (const [form, surname] of forms) add(caseForms, form, surname);
    for (const given of person.given) add(byGiven, given, one.id);
    for (const handle of one.entry.handles)
      handles.set(handle.toLowerCase(), { who: one.id, kind: 'person' });
  }
  for (const { id, entry } of organisations) {
    addWhole(id, 'organisation', [
      entry.name,
      ...entry.aliases,
      ...entry.native.map(({ text }) => text),
    ]);
    for (const handle of entry.handles)
      handles.set(handle.toLowerCase(), { who: id, kind: 'organisation' });
  }
  for (const list of sequences.values())
    list.sort((one, other) => other.words.length - one.words.length);
  return { people: known, sequences, surnames, caseForms, keys, byGiven, handles };
}
