/** Joins events with the sources that attest them. */
import edtf from 'edtf';
import type { EventEntry } from '../schemas/event.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { compareText } from './in-order.ts';
import { drawLine, type Slot, slotFor, type SlotState } from './line.ts';
import { lookUp } from './look-up.ts';
import { mayPredate } from './may-predate.ts';
import type { Entries, Entry, Event, Place, Source, Statement } from './model.ts';
import { routes } from './routes.ts';
import type { Statements } from './statements.ts';

interface Context {
  sources: readonly Source[];
  statements: Statements;
  places: ReadonlyMap<string, Place>;
  stages: Entries['story']['stages'];
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

function joinEvent({ id, entry, body = '' }: Entry<EventEntry>, context: Context): Event {
  const attested = entry.attested.map(context.statements.get);
  const findings = context.sources.map((source) => findingsIn(source, id, attested));
  const slots = context.sources.map((source, index) =>
    slotOf({ source, id, entry, attested, findings: findings[index]! }, context.stages),
  );
  return {
    id,
    title: entry.title,
    sentence: entry.statement,
    when: entry.when,
    part: entry.part,
    entry,
    body,
    place: entry.place === undefined ? undefined : lookUp(context.places, entry.place, 'place'),
    people: [],
    organisations: [],
    line: drawLine(slots),
    read: new Map(context.sources.map((source, index) => [source.id, findings[index]!])),
    quotations: [],
    attested,
    statements: entry.statements.map(context.statements.get),
    href: routes.event(id),
  };
}

/** What the machine found of an event, where the article holds neither evidence, for it or for what attests it, nor a reviewed silence. */
function findingsIn(
  source: Source,
  id: string,
  attested: readonly Statement[],
): ReadingEntry['events'] {
  const decided =
    backs(source, id) ||
    source.entry.reviewed.events.includes(id) ||
    attested.some(({ line }) =>
      line.slots.some(
        (slot) => slot.source === source.id && slot.state === 'says' && !slot.machine,
      ),
    );
  if (decided || source.reading === undefined) return [];

  return source.reading.events.filter(({ event }) => event === id);
}

function backs({ entry }: Source, id: string): boolean {
  return entry.evidence.some(({ backs }) =>
    backs.some((back) => 'event' in back && back.event === id),
  );
}

interface Attesting {
  source: Source;
  id: string;
  entry: EventEntry;
  attested: readonly Statement[];
  findings: ReadingEntry['events'];
}

function slotOf(attesting: Attesting, stages: Context['stages']): Slot {
  const { source } = attesting;
  return {
    ...slotFor(source),
    also: false,
    ...standingOf(attesting, stages),
  };
}

/** Most telling first: a source that says one attesting thing attests the event. */
const telling: SlotState[] = ['says', 'denies', 'otherwise'];

function standingOf(
  { source, id, entry, attested, findings }: Attesting,
  stages: Context['stages'],
): Pick<Slot, 'state' | 'machine'> {
  if (backs(source, id)) return { state: 'says', machine: false };
  const slots = attested.map(({ line }) => line.slots.find((slot) => slot.source === source.id)!);
  const [first] = telling.flatMap((state) => [
    ...slots.filter((slot) => slot.state === state && !slot.machine),
    ...slots.filter((slot) => slot.state === state && slot.machine),
  ]);
  if (first?.state === 'says') return { state: 'says', machine: first.machine };
  if (findings.length > 0) return { state: 'says', machine: true };
  if (first) return { state: first.state, machine: first.machine };
  const looked =
    source.entry.reviewed.events.includes(id) ||
    (slots.length > 0 && slots.every(({ state }) => state !== 'unread'));
  if (!looked) return { state: 'unread', machine: false };
  const early = mayPredate(source.entry.asOf, entry.knownFrom, stages);
  return { state: early ? 'predates' : 'silent', machine: false };
}
