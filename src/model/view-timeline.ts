/** What the timeline shows: chapters of events with told introductions, the day drawn out, the axis to scale. */
import { describeDate } from './describe-date.ts';
import type { ToldSentence } from '../schemas/told-sentence.ts';
import type { Event, Model, Source } from './model.ts';

export interface TimelineRow {
  event: Event;
  /** "13 December 2025"; in [square brackets] where the date is our step. */
  date: string;
}

export interface ChapterView {
  id: string;
  title: string;
  years: string;
  /** Of what came after the day. */
  after: boolean;
  told: readonly ToldSentence[];
  rows: TimelineRow[];
}

/** One moment of the day, with what happened then and the accounts that stand there. */
export interface MomentView {
  label: string;
  rows: TimelineRow[];
  sources: Source[];
}

export interface TimelineView {
  before: ChapterView[];
  day: (ChapterView & { moments: MomentView[] }) | undefined;
  after: ChapterView[];
  /** The events that the axis draws: main ones with a month or a day. */
  axis: { when: string; title: string; href: string }[];
  count: number;
  zone: string;
}

/** A chapter that nobody wrote. */
const plain = { years: '', told: [], day: false, after: false };

export function viewTimeline(model: Model): TimelineView {
  const { story, events } = model;
  const placed = new Set(story.chapters.flatMap((chapter) => chapter.events));
  const left = events.filter(({ id }) => !placed.has(id)).map(({ id }) => id);
  const chapters = [
    ...story.chapters,
    ...(left.length > 0 && story.chapters.length === 0
      ? [{ id: 'events', title: 'The events', ...plain, events: left }]
      : left.length > 0
        ? [{ id: 'others', title: 'Other events', ...plain, events: left }]
        : []),
  ];
  const at = chapters.findIndex(({ day }) => day);
  const view = (chapter: (typeof chapters)[number]) => chapterOf(chapter, events);
  return {
    before: chapters.slice(0, at < 0 ? undefined : at).map(view),
    day:
      at < 0
        ? undefined
        : { ...view(chapters[at]!), moments: momentsOf(view(chapters[at]!), model) },
    after: at < 0 ? [] : chapters.slice(at + 1).map(view),
    axis: events
      .filter(({ part, when }) => part === 'main' && /^\d{4}-\d{2}/.test(when.edtf ?? ''))
      .map(({ when, title, href }) => ({ when: when.edtf!, title, href })),
    count: events.length,
    zone: story.zone,
  };
}

function chapterOf(
  { id, title, years, told, after, events: ids }: Model['story']['chapters'][number],
  events: readonly Event[],
): ChapterView {
  return {
    ...{ id, title, years, told, after },
    rows: events.filter((event) => ids.includes(event.id)).map(rowOf),
  };
}

function rowOf(event: Event): TimelineRow {
  const date = dateOf(event);
  return { event, date: event.when.basis === 'inferred' ? `[${date}]` : date };
}

/** The stages of the day in order; an event without one stands with the first. */
function momentsOf({ rows }: ChapterView, { story, sources }: Model): MomentView[] {
  return story.stages
    .map(({ id, label }, index) => ({
      label,
      rows: rows.filter(
        ({ event }) => (event.entry.stage ?? story.stages[0]!.id) === id && index >= 0,
      ),
      sources: sources.filter(({ entry }) => entry.asOf.stage === id),
    }))
    .filter((moment) => moment.rows.length + moment.sources.length > 0);
}

/** The date of an event in words, no more precise than it is. */
export function dateOf({ when }: Event): string {
  return when.edtf === undefined ? 'no date given' : describeDate(when.edtf);
}
