/** What the page of a person shows: own words, names, life-line, what no source says, statements under headings. */
import type { OutsideFact } from '../schemas/reference.ts';
import { describeDate } from './describe-date.ts';
import { type GapView, viewGaps } from './view-gaps.ts';
import type { Claim, Model, Person, Quotation, Source, Statement } from './model.ts';
import { type NativeName, nativeNames } from './native-names.ts';
import { statementsOf } from './statements.ts';

/** One moment of a life, from the sources or from outside. */
export interface LifeMoment {
  /** EDTF, for the order; what has no date comes where it stands. */
  when: string | undefined;
  /** "13 December 2025", "date unknown". */
  date: string;
  label: string;
  note: string | undefined;
  statement: Statement | undefined;
  /** A fact that no source gives. */
  outside: OutsideFact | undefined;
}

/** How one source writes of a person. */
export interface NamingRow {
  source: Source;
  spellings: string[];
  /** What it calls the person, in its words. */
  calls: string[];
}

export interface PersonView {
  natives: NativeName[];
  /** "her", "his". */
  possessive: string;
  ownWords: Quotation[];
  /** Who quotes or credits the person, where no words are the person's own. */
  reportedBy: Source[];
  life: LifeMoment[];
  gaps: GapView[];
  sections: { heading: string; statements: Statement[] }[];
  naming: NamingRow[];
  /** The claim that tells why the spellings differ. */
  whySpelled: Claim | undefined;
  /** Claims that ask about this person and on which accounts part. */
  questions: Claim[];
  /** The forms a reader may choose for this site's own mentions; empty where there is but one. */
  choosable: ReadonlySet<string>;
  previous: Person | undefined;
  next: Person | undefined;
}

export function viewPerson(person: Person, model: Model): PersonView {
  const at = model.people.indexOf(person);
  const { entry } = person;
  const { get } = statementsOf(model.claims);
  const about = model.claims.filter((claim) => claim.entry.about.people.includes(person.id));
  return {
    natives: nativeNames(entry.native),
    possessive: entry.sex === 'female' ? 'her' : 'his',
    ownWords: person.ownWords,
    reportedBy: model.sources.filter(({ quotations }) =>
      quotations.some(({ attribution }) => attribution.some(({ who }) => who === person.id)),
    ),
    life: lifeOf(person, model),
    gaps: viewGaps(entry.unsaid, entry.outside),
    sections: entry.sections.map(({ heading, statements }) => ({
      heading,
      statements: statements.map(get),
    })),
    naming: namingOf(person, model.sources),
    whySpelled: about.find(({ kind }) => kind.id === 'spelling'),
    questions: about.filter(
      ({ compare, kind }) => compare && (kind.mark === 'unequal' || kind.id === 'detail'),
    ),
    choosable: choosableForms(person),
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

/** The dated states of the sources and the dated facts from outside, in order of time. */
function lifeOf({ entry }: Person, { claims }: Model): LifeMoment[] {
  const { get } = statementsOf(claims);
  const states = entry.states.map(({ when, state, statement }) => ({
    when: when.edtf,
    label: state,
    note: when.note,
    statement: statement && get(statement),
    outside: undefined,
  }));
  const facts = entry.outside
    .filter(({ when }) => when !== undefined)
    .map((outside) => ({
      when: outside.when,
      label: outside.fact,
      note: undefined,
      statement: undefined,
      outside,
    }));
  const at = ({ when }: Pick<LifeMoment, 'when'>) => when?.replace(/[~?]/g, '') ?? '';
  return [...states, ...facts]
    .sort((one, other) => (at(one) < at(other) ? -1 : at(one) > at(other) ? 1 : 0))
    .map((moment) => ({
      ...moment,
      date: moment.when === undefined ? 'date unknown' : describeDate(moment.when),
    }));
}

/** How each source that names or calls the person does so. */
function namingOf({ id, spellings }: Person, sources: readonly Source[]): NamingRow[] {
  return sources
    .map((source) => ({
      source,
      spellings: spellings.filter((one) => one.sources.includes(source)).map(({ form }) => form),
      calls: source.entry.calls.filter(({ who }) => who === id).map(({ exact }) => exact),
    }))
    .filter(({ spellings, calls }) => spellings.length + calls.length > 0);
}
