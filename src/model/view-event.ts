/** What the page of an event shows: what is told of it, the words, who was there, and what no source tells. */
import type { Dated } from '../schemas/dated.ts';
import type { Line } from './line.ts';
import type { Event, Model, Quotation, Source } from './model.ts';
import { type MapView, viewMap } from './view-map.ts';
import { dateOf } from './view-timeline.ts';
import { quotationsBehind } from './words-behind.ts';

/** One sentence of the page with its line. */
export interface ToldRow {
  /** Its id on the page. */
  anchor: string;
  sentence: string;
  line: Line;
  href: string;
  note?: string | undefined;
}

export interface EventView {
  event: Event;
  date: string;
  basis: string;
  zone: string | undefined;
  /** The sentence of the event first, then the statements around it. */
  rows: ToldRow[];
  lines: Line[];
  quotations: Quotation[];
  /** Sources whose accounts may be older than what is told here, by why we think so. */
  rings: { sources: Source[]; note: string | undefined }[];
  /** Only for events whose people the map shows on their way. */
  map: MapView | undefined;
  previous: Event | undefined;
  next: Event | undefined;
}

/** The id under which the words of the event stand on its page. */
export const WORDS_ID = 'words';

export function viewEvent(event: Event, model: Model): EventView {
  const at = model.events.indexOf(event);
  const { happened } = event;
  const rows = [...new Set([happened, ...event.statements])].map(
    ({ anchor, sentence, line, href, note }) => ({ anchor, sentence, line, href, note }),
  );
  const lines = rows.map(({ line }) => line);
  return {
    event,
    date: dateOf(event),
    basis: describeBasis(event.when),
    zone: event.entry.zone,
    rows,
    lines,
    quotations: quotationsBehind([happened]),
    rings: ringsIn(lines, model.sources),
    map: showsJourney(event, model) ? viewMap(model) : undefined,
    previous: model.events[at - 1],
    next: model.events[at + 1],
  };
}

/** How the date is known, in words. */
function describeBasis({ basis, note }: Dated): string {
  const words = {
    printed: 'as printed in a source',
    stated: 'as the sources state',
    inferred: 'inferred by us',
    unknown: 'not known',
  };
  return note === undefined ? `${words[basis]}.` : `${words[basis]}. ${note}`;
}

function ringsIn(lines: readonly Line[], sources: readonly Source[]): EventView['rings'] {
  const early = new Set(
    lines
      .flatMap(({ slots }) => slots)
      .filter(({ state }) => state === 'may-predate')
      .map(({ source }) => source),
  );
  const byNote = Map.groupBy(
    sources.filter(({ id }) => early.has(id)),
    ({ entry }) => entry.asOf.note,
  );
  return Array.from(byNote, ([note, alike]) => ({ note, sources: alike }));
}

/** Whether the page tells how many were freed or where they were taken. */
function showsJourney({ statements, happened, entry }: Event, { story }: Model): boolean {
  const shown = [story.crowd.total, ...story.crowd.parts.map(({ count }) => count)];
  return (
    entry.part === 'main' &&
    [...statements, happened].some(({ id, claim }) =>
      shown.some((count) => count.claim === claim.id && count.position === id),
    )
  );
}
