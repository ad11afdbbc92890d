/** Finds the dates that say when something was: those inside a match or right beside it. */
import type { FoundDate } from '../find-dates.ts';
import type { Stretch } from './follow-parts.ts';
import type { LaidSentence } from './lay-sentence.ts';

/** A date with the token at which it begins. */
export interface DateAt {
  readonly at: number;
  readonly tokens: number;
  readonly date: FoundDate;
}

const datingWords = new Set(
  'in on since until till by from during after before of late early mid around last this'.split(
    ' ',
  ),
);

/** How near a date must stand to date what is said. */
const NEAR = 4;

/** Whether a date says when something was: "the 2022 prize" is a name. */
export function isDating({ tokens }: LaidSentence, { at, date }: DateAt): boolean {
  return !/^\d{4}$/.test(date.edtf ?? '') || datingWords.has(tokens[at - 1]?.fold ?? '');
}

/** The dates of a sentence, in order. */
export function listDates(sentence: LaidSentence): DateAt[] {
  return sentence.tokens.flatMap(({ date }, at) =>
    date ? [{ at, tokens: date.tokens, date: date.thing }] : [],
  );
}

/** Whether a date stands inside a match or right beside it in the same clause. */
function isBeside(sentence: LaidSentence, match: Stretch, { at, tokens }: DateAt): boolean {
  const from = Math.min(at, match.to);
  const to = Math.max(at, match.from);
  if (at < match.to && at + tokens > match.from) return true;
  const gap = at >= match.to ? at - match.to : match.from - (at + tokens);
  const between = at >= match.to ? [match.to, at] : [at + tokens, match.from];
  const staysInClause = sentence.tokens
    .slice(between[0], between[1]! + 1)
    .every(({ opens }) => !opens);
  return from <= to && gap <= NEAR && staysInClause;
}

/** The dates (EDTF) that say when what a match tells was. */
export function datesBeside(sentence: LaidSentence, match: Stretch): string[] {
  return listDates(sentence)
    .filter((date) => isBeside(sentence, match, date) && isDating(sentence, date))
    .flatMap(({ date }) => date.edtf ?? []);
}
