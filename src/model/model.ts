/** The joined model: what the site knows, every reference resolved to the thing itself. */
import type { Cell } from '../law/cell-of.ts';
import type { ArgumentEntry } from '../schemas/argument.ts';
import type { ArticleEntry, EvidenceEntry } from '../schemas/article.ts';
import type { ClaimEntry, PositionValue } from '../schemas/claim.ts';
import type { Dated } from '../schemas/dated.ts';
import type { EventEntry } from '../schemas/event.ts';
import type { OrganisationEntry } from '../schemas/organisation.ts';
import type { PersonEntry } from '../schemas/person.ts';
import type { PlaceEntry } from '../schemas/place.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import type { OutsideFact } from '../schemas/reference.ts';
import type { StoryEntry } from '../schemas/story.ts';
import type { TopicEntry } from '../schemas/topic.ts';
import type { Kind } from './kind.ts';
import type { Line } from './line.ts';

/** Who stands behind a finding. */
export type Review = 'editor' | 'machine';

/** One file of a collection, as the loader hands it over. */
export interface Entry<T> {
  id: string;
  entry: T;
  /** The text under the front matter, where the file has one. */
  body?: string | undefined;
}

/** Every collection, as plain lists. */
export interface Entries {
  articles: Entry<ArticleEntry>[];
  claims: Entry<ClaimEntry>[];
  events: Entry<EventEntry>[];
  organisations: Entry<OrganisationEntry>[];
  people: Entry<PersonEntry>[];
  places: Entry<PlaceEntry>[];
  readings: Entry<ReadingEntry>[];
  topics: Entry<TopicEntry>[];
  arguments: Entry<ArgumentEntry>[];
  story: StoryEntry;
}

/** One published account. `name` is what pages call it; without publisher or address it is unidentified. */
export interface Source {
  id: string;
  letter: string;
  name: string;
  identified: boolean;
  review: Review;
  entry: ArticleEntry;
  reading: ReadingEntry | undefined;
  body: string;
  href: string;
  /** The words of this source that the site relies on, in the order of the entry. */
  quotations: Quotation[];
}

/** One step of an attribution chain: who is credited, under which name, and where that name leads. */
export interface AttributedStep {
  label: string;
  href: string | undefined;
  who: string | undefined;
  exact: string;
}

/** Exact words of a source, with the statements they stand behind. */
export interface Quotation {
  /** The id of the evidence; the machine's own quotations have ids made of their span. */
  id: string;
  source: Source;
  /** The words, in pieces where the quotation leaves words out. */
  fragments: string[];
  /** Ours, where the words are not in the language of the site. */
  translation: string | undefined;
  /** Since when its publisher has it otherwise: the words are what the source first said, and on no line. */
  correctedOn: string | undefined;
  voice: EvidenceEntry['voice'];
  review: Review;
  attribution: AttributedStep[];
  note: string | undefined;
  statements: Statement[];
  /** Where these words stand on the page of their source. */
  href: string;
}

/** One position of one claim: a sentence with its line. */
export interface Statement {
  /** The id of the position. */
  id: string;
  claim: Claim;
  /** Counted from one, as authored. */
  number: number;
  label: string;
  sentence: string;
  value: PositionValue | undefined;
  /** Known to be false: the sentence is attributed, and stands nowhere without its correction. */
  error: boolean;
  /** Found in no entry: the machine read a value that no listed position has. */
  machineMade: boolean;
  note: string | undefined;
  line: Line;
  /** All statements that imply it, and all that it implies, in the order of their claims. */
  holders: Statement[];
  implied: Statement[];
  quotations: Quotation[];
  /** The sources that say so, in letter order, machine-read ones among them. */
  sources: Source[];
  /** Its id wherever a page lists statements; no id of an entry holds an underscore. */
  anchor: string;
  href: string;
}

/** A question on which sources may differ. */
export interface Claim {
  id: string;
  question: string;
  title: string;
  gloss: string | undefined;
  topic: Topic;
  weight: 1 | 2 | 3;
  /** Whether the comparison lists it; the others are statements for pages of people and events. */
  compare: boolean;
  kind: Kind;
  entry: ClaimEntry;
  /** Its own statements: each stands in one claim only. */
  statements: Statement[];
  /** All that answers it: its own statements, and those that stand in other claims. */
  answers: Statement[];
  /** The sources that count for it, in letter order: those of its lines. */
  sources: Source[];
  /** What each source answers, by its id. */
  cells: ReadonlyMap<string, Cell>;
  silent: Source[];
  /** Silent, and its account is of an earlier hour; these sources are in `silent` too. */
  predating: Source[];
  /** Sources that neither a person nor the machine has read for this. */
  unread: Source[];
  outside: OutsideFact[];
  href: string;
}

export interface Person {
  id: string;
  name: string;
  entry: PersonEntry;
  body: string;
  group: Group;
  statement: Statement | undefined;
  statements: Statement[];
  /** Direct words of this person, as sources report them. */
  ownWords: Quotation[];
  /** The sources that name this person. */
  line: Line;
  /** Each spelling with the sources that use it, most used first. */
  spellings: { form: string; sources: Source[] }[];
  events: Event[];
  href: string;
}

/** A body that speaks, relays or is reported on. */
export interface Organisation {
  id: string;
  name: string;
  entry: OrganisationEntry;
  /** The sources that name it. */
  line: Line;
  statements: Statement[];
  href: string;
  /** The quotations that credit it. */
  credited: Quotation[];
}

export interface Event {
  id: string;
  title: string;
  when: Dated;
  part: 'main' | 'background';
  entry: EventEntry;
  body: string;
  place: Place | undefined;
  people: Person[];
  organisations: Organisation[];
  /** The statement that says it happened; its line and its words are the event's. */
  happened: Statement;
  statements: Statement[];
  href: string;
}

export interface Place extends PlaceEntry {}

/** What one must know: a subject with its statements, events and people. */
export interface Topic {
  id: string;
  title: string;
  entry: TopicEntry;
  body: string;
  /** The claims of the comparison that belong here, in its order, and the others. */
  claims: Claim[];
  events: Event[];
  people: Person[];
  href: string;
}

/** A group of people, or a stage of the day. */
export interface Group {
  id: string;
  label: string;
}

/** Everything, in the order in which pages show it. */
export interface Model {
  story: StoryEntry;
  /** The sources of the day, in letter order: all that lists and counts mean by sources. */
  sources: Source[];
  /** Accounts of later chapters, and sources that were withdrawn: each has its page, and stands in none of those. */
  later: Source[];
  withdrawn: Source[];
  /** In the order of the story. */
  topics: Topic[];
  /** What people disagree about, in order. */
  arguments: Entry<ArgumentEntry>[];
  /** In the order of the topics, then by weight, then by id. */
  claims: Claim[];
  /** Main figures first as the story names them, then by group and family name. */
  people: Person[];
  organisations: Organisation[];
  /** By date, then by the order of the entries. */
  events: Event[];
  places: Place[];
}
