/** What the page of a person shows: their words, what sources say of them, their states, and what no source says. */
import type { OutsideFact } from '../schemas/reference.ts';
import { describeDate } from './describe-date.ts';
import type { Line } from './line.ts';
import { byId } from './look-up.ts';
import type { Claim, Model, Person, Quotation, Source, Statement } from './model.ts';
import { type NativeName, nativeNames } from './native-names.ts';
import { statementsOf } from './statements.ts';

export interface LifeState {
  /** EDTF; left out where no source says since when. */
  when: string | undefined;
  /** "13 December 2025", "date unknown". */
  date: string;
  label: string;
}

export interface PersonView {
  person: Person;
  natives: NativeName[];
  /** "her", "his". */
  possessive: string;
  ownWords: Quotation[];
  /** The words of each source about the person, one piece a source. */
  put: Quotation[];
  statements: Statement[];
  lines: Line[];
  states: (LifeState & { note: string | undefined; statement: Statement | undefined })[];
  relations: {
    kind: string;
    name: string;
    href: string;
    statement: Statement | undefined;
    outside: OutsideFact | undefined;
  }[];
  spellings: { form: string; sources: Source[] }[];
  /** The claim that tells why they differ. */
  whySpelled: Claim | undefined;
  /** The forms a reader may choose for this site's own mentions; empty where there is but one. */
  choosable: ReadonlySet<string>;
  /** Known spellings that no source of this site uses. */
  otherSpellings: string[];
  previous: Person | undefined;
  next: Person | undefined;
}

export function viewPerson(person: Person, model: Model): PersonView {
  const at = model.people.indexOf(person);
  const states = statesOf(person, model);
  const used = new Set(person.spellings.map(({ form }) => form));
  return {
    person,
    natives: nativeNames(person.entry.native),
    possessive: person.entry.sex === 'female' ? 'her' : 'his',
    ownWords: person.ownWords,
    put: howTheyPutIt(person, model.sources),
    statements: person.statements,
    lines: [
      ...person.statements.map(({ line }) => line),
      ...states.flatMap(({ statement }) => statement?.line ?? []),
    ],
    states,
    relations: relationsOf(person, model),
    spellings: person.spellings,
    whySpelled: model.claims.find(
      ({ kind, entry }) => kind.id === 'spelling' && entry.about.people.includes(person.id),
    ),
    choosable: choosableForms(person),
    otherSpellings: person.entry.aliases.filter((form) => !used.has(form)),
    previous: model.people[at - 1],
    next: model.people[at + 1],
  };
}

/** The whole names among the forms: a family name alone would not stand for the person. */
function choosableForms({ name, spellings, entry }: Person): Set<string> {
  const printed = spellings.map(({ form }) => form).filter((form) => form.includes(' '));
  const forms = new Set([name, ...printed, ...entry.native.map(({ text }) => text)]);
  return forms.size > 1 ? forms : new Set();
}

function statesOf({ entry }: Person, { claims }: Model): PersonView['states'] {
  const statements = statementsOf(claims);
  return entry.states.map(({ when, state, statement }) => ({
    when: when.edtf,
    date: when.edtf === undefined ? 'date unknown' : describeDate(when.edtf),
    label: state,
    note: when.note,
    statement: statement && statements.get(statement),
  }));
}

/**
 * For each source, its words about the person that are not the person's own: what it says besides the
 * statement that leads the page where it says more, and words in one piece where there are any.
 */
function howTheyPutIt(person: Person, sources: readonly Source[]): Quotation[] {
  const { statement, statements, ownWords } = person;
  const told = statements.filter(({ error }) => !error);
  const about = [...told.filter((other) => other !== statement), ...told]
    .flatMap(({ quotations }) => quotations)
    .filter((quotation) => !ownWords.includes(quotation));
  return sources.flatMap((source) => {
    const words = about.filter((quotation) => quotation.source === source);
    return words.find(({ fragments }) => fragments.length === 1) ?? words[0] ?? [];
  });
}

function relationsOf({ entry }: Person, model: Model): PersonView['relations'] {
  const known = byId([...model.people, ...model.organisations]);
  const statements = statementsOf(model.claims);
  return entry.relations.flatMap(({ to, kind, statement, outside }) => {
    const other = known.get(to);
    if (other === undefined) return [];
    const { name, href } = other;
    return [{ kind, name, href, statement: statement && statements.get(statement), outside }];
  });
}
