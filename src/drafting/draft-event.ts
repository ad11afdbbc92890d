/** Drafts the entry of an event from the statement that says it happened, and its place in the chapters of the story. */
import { heldBy } from '../law/held-by.ts';
import { keyOf, relate } from '../law/relations.ts';
import type { ClaimEntry } from '../schemas/claim.ts';
import type { EventEntry } from '../schemas/event.ts';
import type { PersonEntry } from '../schemas/person.ts';
import type { StoryEntry } from '../schemas/story.ts';
import { standsAt } from '../text/find-exact.ts';
import { addToList } from './add-to-list.ts';
import { type EntryDraft, printMdx, type Refusal } from './entry-draft.ts';
import { toSlug } from './source-id.ts';

type Listed<Entry> = readonly { readonly id: string; readonly entry: Entry }[];

/** What a maintainer says of an event. */
export interface NewEvent {
  readonly title: string;
  /** The statement that says it happened, `claim/position`. */
  readonly happened?: string | undefined;
  /** EDTF. */
  readonly when?: string | undefined;
}

/** What the story holds. */
export interface EventSurroundings {
  readonly claims: Listed<ClaimEntry>;
  readonly events: Listed<EventEntry>;
  readonly people: Listed<PersonEntry>;
  readonly story: StoryEntry;
  /** The text of `story.yaml`. */
  readonly storyText: string;
}

/** The file of an event, and the story with the event in its chapter. */
export function draftEvent(event: NewEvent, around: EventSurroundings): EntryDraft | Refusal {
  const { title, happened } = event;
  const found = around.claims
    .flatMap(({ id, entry }) => entry.positions.map((position) => ({ claim: id, position })))
    .find(({ claim, position }) => keyOf({ claim, position: position.id }) === happened);
  if (!found) {
    return {
      reason: happened
        ? `There is no statement “${happened}”.`
        : 'Which statement says that it happened?',
      help: 'Add --happened claim/position: the event takes its line. “npm run new -- claim” writes one.',
    };
  }
  const edtf = event.when ?? findDate(happened!, around.claims);
  if (edtf === undefined) {
    return {
      reason: `When it happened, “${happened}” does not say.`,
      help: 'Add --when 2024-03-03; 2024-03 or 2024 where no more is known.',
    };
  }
  const id = toSlug(title);
  const placed = placeIn(around, id, edtf);
  const people = around.people
    .filter(({ entry }) => standsAt(found.position.statement, entry.family).length > 0)
    .map((person) => person.id);
  const entry = {
    title,
    happened: { claim: found.claim, position: found.position.id },
    when: { edtf, basis: 'stated' },
    people,
    part: placed.isDay ? 'main' : 'background',
  };
  return {
    files: { [`events/${id}.mdx`]: printMdx(entry), ...placed.files },
    left: [
      'when: whether the day is stated in the sources; “inferred” needs a note',
      ...(placed.isDay ? ['stage: at which stage of the day, for the timeline'] : []),
      'place, people and statements: what the page shows',
    ],
  };
}

/** The date of a statement, or of one that it implies. */
function findDate(happened: string, claims: Listed<ClaimEntry>): string | undefined {
  const dates = new Map(
    claims.flatMap(({ id: claim, entry }) =>
      entry.positions.flatMap(({ id: position, value }) =>
        value && 'edtf' in value ? [[keyOf({ claim, position }), value.edtf] as const] : [],
      ),
    ),
  );
  const held = heldBy([happened], relate(claims));
  return [...held].flatMap((key) => dates.get(key) ?? [])[0];
}

/** The chapter in which the event before it stands; the day itself for what is of that day. */
function placeIn(
  { story, storyText, events }: EventSurroundings,
  id: string,
  edtf: string,
): { isDay: boolean; files: EntryDraft['files'] } {
  const dateOf = new Map(events.map((event) => [event.id, event.entry.when.edtf ?? '']));
  const isBefore = (one: string) => (dateOf.get(one) ?? '') <= edtf;
  const ofDay = story.chapters.findIndex(({ day }) => day && edtf === story.date);
  const behind = story.chapters.findLastIndex((chapter) => chapter.events.some(isBefore));
  const at = Math.max(ofDay >= 0 ? ofDay : behind, 0);
  const chapter = story.chapters[at];
  if (!chapter) return { isDay: edtf === story.date, files: {} };
  const path = ['chapters', at, 'events'];
  const text = addToList(storyText, path, JSON.stringify(id), chapter.events.findLast(isBefore));
  return { isDay: chapter.day, files: { 'story.yaml': text } };
}
