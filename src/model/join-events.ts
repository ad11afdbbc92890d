/** Joins events with the statements that say they happened. */
import edtf from 'edtf';
import type { EventEntry } from '../schemas/event.ts';
import { compareText } from './in-order.ts';
import { lookUp } from './look-up.ts';
import type { Entries, Entry, Event, Place } from './model.ts';
import { routes } from './routes.ts';
import type { Statements } from './statements.ts';

interface Context {
  statements: Statements;
  places: ReadonlyMap<string, Place>;
}

/** All events by date, then in the order the entries give; their people are joined later. */
export function joinEvents({ events }: Entries, context: Context): Event[] {
  return events
    .map((event) => joinEvent(event, context))
    .sort(
      (one, other) =>
        startOf(one.entry) - startOf(other.entry) ||
        one.entry.order - other.entry.order ||
        compareText(one.id, other.id),
    );
}

/** When an event begins, as a number to sort by; an unknown date comes last. */
function startOf({ when }: EventEntry): number {
  return when.edtf === undefined ? Infinity : edtf(when.edtf, { level: 1 }).min;
}

function joinEvent(
  { id, entry, body = '' }: Entry<EventEntry>,
  { statements, places }: Context,
): Event {
  return {
    id,
    title: entry.title,
    when: entry.when,
    part: entry.part,
    entry,
    body,
    place: entry.place === undefined ? undefined : lookUp(places, entry.place, 'place'),
    people: [],
    organisations: [],
    happened: statements.get(entry.happened),
    statements: entry.statements.map(statements.get),
    href: routes.event(id),
  };
}
