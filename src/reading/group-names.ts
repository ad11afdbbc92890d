/** Groups found names by whom they name and in which spelling. */
import type { ReadingEntry } from '../schemas/reading.ts';
import type { Span } from '../text/spans.ts';
import type { FoundMention, UnplacedName } from './find-mentions.ts';

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Mentions by person and spelling, in the order of both. */
export function groupMentions(mentions: readonly FoundMention[]): ReadingEntry['mentions'] {
  const groups = new Map<string, ReadingEntry['mentions'][number]>();
  for (const { who, kind, form, span } of mentions) {
    const key = `${who}\n${form}`;
    const group = groups.get(key) ?? { who, kind, form, spans: [] as Span[] };
    group.spans.push(span);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (one, other) => compareText(one.who, other.who) || compareText(one.form, other.form),
  );
}

/** Names that could not be placed, by spelling. */
export function groupUnplaced(names: readonly UnplacedName[]): ReadingEntry['unplaced'] {
  const groups = new Map<string, ReadingEntry['unplaced'][number]>();
  for (const { form, span, nearest } of names) {
    const group = groups.get(form) ?? { form, spans: [], nearest: [] };
    group.spans.push(span);
    group.nearest = [...new Set([...group.nearest, ...nearest])].sort(compareText);
    groups.set(form, group);
  }
  return [...groups.values()].sort((one, other) => compareText(one.form, other.form));
}
