/** Finds where a seed names the listed people and organisations, and names it cannot place. */
import { indexCodePoints, leaveOut, sliceSpan, type Span } from '../text/spans.ts';
import type { KnownNames } from './known-names.ts';
import { meetNames, type Met } from './meet-names.ts';
import { listNameLines, type NameLine } from './name-words.ts';
import { nearestPeople } from './nearest-people.ts';
import { settleNames } from './settle-names.ts';

export interface FoundMention {
  readonly who: string;
  readonly kind: 'person' | 'organisation';
  /** The spelling as printed, on one line and without invisible characters. */
  readonly form: string;
  readonly span: Span;
  /** Whether it is a whole name or a handle, not a bare surname. */
  readonly isWhole: boolean;
}

export interface UnplacedName {
  readonly form: string;
  readonly span: Span;
  readonly nearest: readonly string[];
}

export interface FoundNames {
  readonly mentions: readonly FoundMention[];
  readonly unplaced: readonly UnplacedName[];
  /** Whether the seed held more names than are read. */
  readonly isCut: boolean;
}

/** More finds than any article has; names behind them are left unread. */
const MOST_FOUND = 5000;

/** The words that stand somewhere in lower case. */
function listCommonWords(lines: readonly NameLine[]): Set<string> {
  const small = lines.flatMap(({ words }) => words.filter(({ isCapital }) => !isCapital));
  return new Set(small.map(({ text }) => text.toLowerCase()));
}

/** All names of the text in order; stretches of boilerplate are passed over. */
function meetAll(text: string, known: KnownNames, boilerplate: readonly Span[]): Met[] {
  const lines = listNameLines(text);
  const given = { known, common: listCommonWords(lines), nearest: nearestPeople(known) };
  const met: Met[] = [];
  for (const line of lines) {
    for (const one of meetNames(line, given)) met.push(one);
    if (met.length > MOST_FOUND) break;
  }
  return leaveOut(met, ({ span }) => span, boilerplate);
}

/** Every mention of the listed, and the names that only come near one; `boilerplate` in order. */
export function findMentions(
  text: string,
  known: KnownNames,
  boilerplate: readonly Span[] = [],
): FoundNames {
  const points = indexCodePoints(text);
  const toForm = (span: Span): string =>
    sliceSpan(text, span, points)
      .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
      .replace(/\s+/g, ' ');
  const met = meetAll(text, known, boilerplate);
  const mentions: FoundMention[] = [];
  const unplaced: UnplacedName[] = [];
  for (const { who, met: one } of settleNames(met.slice(0, MOST_FOUND))) {
    const found = { form: toForm(one.span), span: one.span };
    const kind = one.kind === 'organisation' ? 'organisation' : 'person';
    if (who) mentions.push({ who, kind, ...found, isWhole: one.kind !== 'bare' });
    else unplaced.push({ ...found, nearest: [...new Set(one.who)].sort() });
  }
  return { mentions, unplaced, isCut: met.length > MOST_FOUND };
}
