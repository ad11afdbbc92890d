/** All entries of the content folder as the door sees them: each with its file, and the place of every field. */
import type { ArgumentEntry } from '../schemas/argument.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import type { ClaimEntry } from '../schemas/claim.ts';
import type { EventEntry } from '../schemas/event.ts';
import type { MergedEntry } from '../schemas/merged.ts';
import type { OrganisationEntry } from '../schemas/organisation.ts';
import type { PersonEntry } from '../schemas/person.ts';
import type { PlaceEntry } from '../schemas/place.ts';
import type { ReadRules } from '../schemas/read-rule.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import type { RedirectEntry } from '../schemas/redirect.ts';
import type { ReviewEntry } from '../schemas/review.ts';
import type { TellingEntry } from '../schemas/telling.ts';
import type { StoryEntry } from '../schemas/story.ts';
import type { TopicEntry } from '../schemas/topic.ts';
import type { Place } from '../text/place.ts';

/** The way to a field of an entry: `['evidence', 0, 'exact']`. */
export type FieldPath = readonly (string | number)[];

/** Finds the place of a field; of its nearest parent where the field itself is missing. */
export type PlaceOf = (path: FieldPath) => Place;

/** An entry that has its shape, with where it came from. */
export interface Located<Entry> {
  readonly id: string;
  /** The file as a person finds it: `content/articles/harbour-post.mdx`. */
  readonly file: string;
  readonly entry: Entry;
  readonly at: PlaceOf;
  /** The text below the front matter; empty where the format has none. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** The collections whose entries are named by an id. */
export type Collection =
  | 'arguments'
  | 'articles'
  | 'claims'
  | 'events'
  | 'organisations'
  | 'people'
  | 'places'
  | 'readings'
  | 'rules'
  | 'topics';

/** Every entry that has its shape, each list sorted by id. */
export interface Content {
  readonly articles: readonly Located<ArticleEntry>[];
  readonly claims: readonly Located<ClaimEntry>[];
  readonly events: readonly Located<EventEntry>[];
  readonly organisations: readonly Located<OrganisationEntry>[];
  readonly people: readonly Located<PersonEntry>[];
  readonly places: readonly Located<PlaceEntry>[];
  readonly readings: readonly Located<ReadingEntry>[];
  /** By the id of their claim. */
  readonly rules: readonly Located<ReadRules>[];
  readonly topics: readonly Located<TopicEntry>[];
  readonly arguments: readonly Located<ArgumentEntry>[];
  /** The told story; missing where a story has none yet. */
  readonly telling: Located<TellingEntry> | undefined;
  /** Missing only where `story.yaml` is missing or faulty, which is a message of its own. */
  readonly story: Located<StoryEntry> | undefined;
  /** The ticks of reviewers; missing where none was recorded yet. */
  readonly review: Located<ReviewEntry> | undefined;
  readonly redirects: readonly Located<RedirectEntry>[];
  /** Former statements; missing where none was merged yet. */
  readonly merged: Located<MergedEntry> | undefined;
  /** Entries that exist and lack their shape: references to them are no second fault. */
  readonly faulty: readonly { readonly collection: Collection; readonly id: string }[];
}
