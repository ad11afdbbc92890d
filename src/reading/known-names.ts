/** The listed people and organisations, arranged so that a word of a seed finds whom it may name. */
import type { OrganisationEntry } from '../schemas/organisation.ts';
import type { PersonEntry } from '../schemas/person.ts';
import { toKnownPerson, type KnownPerson, type Surname } from './known-person.ts';
import { FEWEST_KEY_LETTERS, foldName } from './name-key.ts';
import { splitName } from './split-name.ts';

/** An entry with its id. */
export interface Known<Entry> {
  readonly id: string;
  readonly entry: Entry;
}

type Kind = 'person' | 'organisation';

/** A listed whole name, word by word. */
export interface NameSequence {
  readonly who: string;
  readonly kind: Kind;
  readonly words: readonly string[];
  /** Short names ("EU") only in their own capitals. */
  readonly printed: readonly string[] | undefined;
}

/** A map from words to all that they may lead to. */
class Index<Value> extends Map<string, Value[]> {
  add(key: string, value: Value): void {
    const values = this.get(key);
    if (!values) this.set(key, [value]);
    else if (!values.includes(value)) values.push(value);
  }
}

export interface KnownNames {
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** By the first word; longer names first. */
  readonly sequences: ReadonlyMap<string, readonly NameSequence[]>;
  /** By the folded surname. */
  readonly surnames: ReadonlyMap<string, readonly Surname[]>;
  /** By the printed case form in Cyrillic, lower case. */
  readonly caseForms: ReadonlyMap<string, readonly Surname[]>;
  readonly keys: ReadonlyMap<string, readonly Surname[]>;
  /** People by a folded given name. */
  readonly byGiven: ReadonlyMap<string, readonly string[]>;
  /** By the handle, lower case, with its @. */
  readonly handles: ReadonlyMap<string, { readonly who: string; readonly kind: Kind }>;
}

/** A name of fewer letters is found in its own capitals only. */
const LONGEST_SHORT_NAME = 5;

function toSequence(who: string, kind: Kind, name: string): NameSequence {
  const printed = splitName(name);
  const words = printed.map(foldName);
  const isShort = words.join('').length <= LONGEST_SHORT_NAME;
  const capitals = isShort ? printed.map((word) => word.replaceAll('.', '')) : undefined;
  return { who, kind, words, printed: capitals };
}

/** The whole names of all, by their first word. */
function indexSequences(
  people: readonly Known<PersonEntry>[],
  organisations: readonly Known<OrganisationEntry>[],
): Index<NameSequence> {
  const sequences = new Index<NameSequence>();
  const addAll = (kind: Kind, { id, entry }: Known<PersonEntry | OrganisationEntry>): void => {
    for (const name of [entry.name, ...entry.aliases, ...entry.native.map(({ text }) => text)]) {
      const sequence = toSequence(id, kind, name);
      // A person's single word is a surname, which is judged by what stands around it.
      if (kind === 'person' && sequence.words.length === 1) continue;
      if (sequence.words[0]) sequences.add(sequence.words[0], sequence);
    }
  };
  for (const person of people) addAll('person', person);
  for (const organisation of organisations) addAll('organisation', organisation);
  for (const list of sequences.values()) {
    list.sort((one, other) => other.words.length - one.words.length);
  }
  return sequences;
}

/** Arranges the listed people and organisations for finding. */
export function indexNames(
  people: readonly Known<PersonEntry>[],
  organisations: readonly Known<OrganisationEntry>[],
): KnownNames {
  const known = people.map(toKnownPerson);
  const surnames = new Index<Surname>();
  const caseForms = new Index<Surname>();
  const keys = new Index<Surname>();
  const byGiven = new Index<string>();
  for (const person of known) {
    for (const surname of person.surnames) {
      surnames.add(surname.folded, surname);
      if (surname.key.length >= FEWEST_KEY_LETTERS) keys.add(surname.key, surname);
    }
    for (const [form, surname] of person.caseForms) caseForms.add(form, surname);
    for (const given of person.given) byGiven.add(given, person.id);
  }
  const toHandles = (kind: Kind, { id, entry }: Known<PersonEntry | OrganisationEntry>) =>
    entry.handles.map((handle) => [handle.toLowerCase(), { who: id, kind }] as const);
  return {
    people: new Map(known.map((person) => [person.id, person])),
    sequences: indexSequences(people, organisations),
    surnames,
    caseForms,
    keys,
    byGiven,
    handles: new Map([
      ...people.flatMap((person) => toHandles('person', person)),
      ...organisations.flatMap((organisation) => toHandles('organisation', organisation)),
    ]),
  };
}
