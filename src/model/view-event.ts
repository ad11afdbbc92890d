/** What the page of an event shows: when it happened and when it is reported, what is told, the words, what no source tells. */
import type { Dated } from '../schemas/dated.ts';
import { describeDate } from './describe-date.ts';
import type { Event, Model, Source, Statement } from './model.ts';
import { type GapView, viewGaps } from './view-gaps.ts';
import { type MapView, viewMap } from './view-map.ts';
import { dateOf } from './view-timeline.ts';

/** When one account was written, beside the event it tells of. */
export interface ReportClock {
  source: Source;
  /** "13 December 2025". */
  published: string;
  /** The moment of the day that it reflects. */
  stage: string | undefined;
}

export interface EventView {
  date: string;
  basis: string;
  /** The statement that it happened, then those around it. */
  statements: Statement[];
  clocks: ReportClock[];
  gaps: GapView[];
  /** Only for events whose people the map shows on their way. */
  map: MapView | undefined;
  previous: Event | undefined;
  next: Event | undefined;
}

export function viewEvent(event: Event, model: Model): EventView {
  const at = model.events.indexOf(event);
  const { happened, entry } = event;
  return {
    date: dateOf(event),
    basis: describeBasis(event.when),
    statements: [...new Set([happened, ...event.statements])],
    clocks: clocksOf(event, model),
    gaps: viewGaps(entry.unsaid, entry.outside),
    map: showsJourney(event, model) ? viewMap(model) : undefined,
    previous: model.events[at - 1],
    next: model.events[at + 1],
  };
}

/** How the date is known, in words. */
function describeBasis({ basis, note }: Dated): string {
  const words = {
    printed: 'as printed',
    stated: 'as stated',
    inferred: 'inferred by us',
    unknown: 'not known',
  };
  return note === undefined ? `${words[basis]}.` : `${words[basis]}. ${note}`;
}

/** The accounts that tell of the event, with the day of each. */
function clocksOf({ happened }: Event, { story }: Model): ReportClock[] {
  return happened.sources.map((source) => {
    const { published, asOf } = source.entry;
    const day = published.edtf === undefined ? 'day not known' : describeDate(published.edtf);
    return {
      source,
      published: published.basis === 'inferred' ? `${day}, inferred` : day,
      stage: story.stages.find(({ id }) => id === asOf.stage)?.label,
    };
  });
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
