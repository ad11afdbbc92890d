/** Places what a seed tells on the story's events, and keeps dated phrases that fit none. */
import { sliceSpan, type Span } from '../text/spans.ts';
import { isOnStory } from './answer-claims.ts';
import { datesBeside, isDating, listDates, type DateAt } from './rules/dates-beside.ts';
import { datesMeet } from './rules/edtf-bounds.ts';
import { findCandidates, spanOf, type Candidate } from './rules/find-candidates.ts';
import type { LaidSentence } from './rules/lay-sentence.ts';
import type { LaidText } from './rules/lay-text.ts';
import type { EventRule, StoryRules } from './rules/story-rules.ts';

export interface PlacedEvent {
  readonly event: string;
  readonly exact: string;
  readonly span: Span;
  readonly edtf?: string;
}

/** A dated phrase that fits no event: "reported, not yet placed". */
export interface UndecidedPhrase {
  readonly exact: string;
  readonly span: Span;
  readonly edtf: string;
}

/** A dated phrase is shown with so many words at most. */
const MOST_SHOWN = 12;

/** Fewer words than this beside a date say nothing. */
const LEAST_SAID = 4;

/** The places of one event: where a date beside a match does not fit, the match tells of something else. */
function placeEvent(laid: LaidText, { id, when, rule }: EventRule): [PlacedEvent, Candidate][] {
  return findCandidates(laid, rule, [])
    .filter(({ dropped }) => !dropped)
    .flatMap((candidate): [PlacedEvent, Candidate][] => {
      const known = datesBeside(candidate.sentence, candidate.match);
      const fits = when === undefined || known.every((edtf) => datesMeet(edtf, when));
      const [edtf] = known.sort((one, other) => other.length - one.length);
      const { exact, span } = candidate;
      return fits
        ? [[{ event: id, exact, span, ...(edtf !== undefined && { edtf }) }, candidate]]
        : [];
    });
}

/** The clause around a date, grown over one more clause where it says nothing, at most twelve words. */
function shownAround(sentence: LaidSentence, { at, tokens }: DateAt): { from: number; to: number } {
  const all = sentence.tokens;
  let [from, to] = [at, at + tokens];
  const growRight = (): void => {
    while (to < all.length && to - from < MOST_SHOWN && !all[to]!.opens) to++;
  };
  const growLeft = (): void => {
    while (from > 0 && to - from < MOST_SHOWN && !all[from]!.opens) from--;
  };
  growLeft();
  growRight();
  if (to - from - tokens < LEAST_SAID && to < all.length) {
    to++;
    growRight();
  } else if (to - from - tokens < LEAST_SAID && from > 0) {
    from--;
    growLeft();
  }
  return { from, to };
}

/** Whether a sentence is no more than a date line or a signature. */
function saysNothing(laid: LaidText, sentence: LaidSentence, { tokens, date }: DateAt): boolean {
  const before = sliceSpan(laid.text, [Math.max(0, date.span[0] - 3), date.span[0]], laid.points);
  return sentence.tokens.length - tokens < LEAST_SAID || /\)\s*$/.test(before);
}

/** The events that a text tells, first place of each, and its dated phrases that fit none. */
export function answerEvents(
  laid: LaidText,
  rules: StoryRules,
): { events: PlacedEvent[]; undecided: UndecidedPhrase[] } {
  if (!isOnStory(laid, rules)) return { events: [], undecided: [] };
  const placed = rules.events.map((event) => ({ event, places: placeEvent(laid, event) }));
  const events = placed.flatMap(({ places }) => places.slice(0, 1).map(([event]) => event));
  const undecided = laid.sentences.flatMap((sentence) => {
    if (sentence.isJoined) return [];
    const told = placed.filter(({ places }) => places.some(([, one]) => one.sentence === sentence));
    return listDates(sentence).flatMap((date): UndecidedPhrase[] => {
      const { edtf } = date.date;
      if (edtf === undefined || !isDating(sentence, date)) return [];
      if (told.some(({ event }) => event.when !== undefined && datesMeet(edtf, event.when)))
        return [];
      if (saysNothing(laid, sentence, date)) return [];
      const span = spanOf(sentence, shownAround(sentence, date));
      return [{ exact: sliceSpan(laid.text, span, laid.points), span, edtf }];
    });
  });
  return { events, undecided };
}
