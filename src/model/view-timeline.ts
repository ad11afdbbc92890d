/** What the timeline shows: every event in order of time. */
import { describeDate } from './describe-date.ts';
import type { Event, Model } from './model.ts';

export interface TimelineRow {
  /** Its number in the list and on the axis. */
  number: number;
  event: Event;
  /** "13 December 2025"; "no date given". */
  date: string;
  /** The date is our step, not a source's. */
  inferred: boolean;
  background: boolean;
}

/** An event as the axis needs it. */
export interface AxisEvent {
  number: number;
  /** EDTF. */
  when: string;
  title: string;
  /** The date in words, for strokes that gather several events. */
  date: string;
}

export interface TimelineView {
  rows: TimelineRow[];
  axis: AxisEvent[];
  /** The named zones in which hours are told, where any are. */
  zones: string[];
  caption: string | undefined;
}

export function viewTimeline({ story, events }: Model): TimelineView {
  const rows = events.map((event, index): TimelineRow => ({
    number: index + 1,
    event,
    date: dateOf(event),
    inferred: event.when.basis === 'inferred',
    background: event.part === 'background',
  }));
  return {
    rows,
    axis: rows.flatMap(({ number, event, date }) =>
      event.when.edtf === undefined
        ? []
        : [{ number, when: event.when.edtf, title: event.title, date }],
    ),
    zones: [...new Set(events.flatMap(({ entry }) => entry.zone ?? []))],
    caption: story.captions.timeline,
  };
}

/** The date of an event in words, no more precise than it is. */
export function dateOf({ when }: Event): string {
  return when.edtf === undefined ? 'no date given' : describeDate(when.edtf);
}
