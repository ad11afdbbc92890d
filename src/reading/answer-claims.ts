/** Answers the claims of a story from one seed, by the rule that stands beside each. */
import type { ClaimEntry, PositionValue } from '../schemas/claim.ts';
import { spansOverlap, type Span } from '../text/spans.ts';
import { findBuiltInVeto } from './rules/built-in-vetoes.ts';
import { datesBeside } from './rules/dates-beside.ts';
import { datesMeet } from './rules/edtf-bounds.ts';
import { findCandidates } from './rules/find-candidates.ts';
import type { LaidSentence } from './rules/lay-sentence.ts';
import type { LaidText } from './rules/lay-text.ts';
import { matchPhrase, type PhraseMatch } from './rules/match-phrase.ts';
import type { ClaimRule, StoryRules } from './rules/story-rules.ts';
import type { Phrase } from './rules/phrase.ts';
import { settleReadings, type Said, type SettledReading } from './rules/settle-readings.ts';

/** One answer; without a position its value is new to the claim. */
export interface Answer {
  readonly claim: string;
  readonly position?: string;
  readonly value?: PositionValue;
  readonly exact: string;
  readonly span: Span;
  /** The phrase of the rule that matched. */
  readonly phrase: string;
}

/** Whether two dates may lie in one month: a report is dated days after what it tells. */
function meetInMonth(one: string, other: string): boolean {
  return datesMeet(one.slice(0, 7), other.slice(0, 7));
}

/** Whether a text tells of the story's own event, not only of its people: only then its claims are read. */
export function isOnStory(laid: LaidText, rules: StoryRules): boolean {
  const { gate, gateTogether, date } = rules;
  const opens = (sentence: LaidSentence, match: PhraseMatch): boolean =>
    !findBuiltInVeto(sentence, match) &&
    datesBeside(sentence, match).every((edtf) => date === undefined || meetInMonth(edtf, date));
  const stands = (phrase: Phrase): boolean =>
    laid.index.findPlaces(phrase).some((place) => {
      const sentence = laid.sentences[place]!;
      return matchPhrase(sentence, phrase).some((match) => opens(sentence, match));
    });
  return gate.some(stands) || gateTogether.some((row) => row.every(stands));
}

/** The value that a saying gives, in the claim's own unit. */
function toValue(said: Said, { positions }: ClaimEntry): PositionValue | undefined {
  if ('position' in said) return undefined;
  if ('edtf' in said) return { edtf: said.edtf };
  const units = positions.flatMap(({ value }) => (value && 'unit' in value ? [value.unit] : []));
  return { ...said, unit: units[0] ?? 'people' };
}

/** Whether a position has the value that was said: the number with its qualifier, or the date. */
function hasValue(value: PositionValue | undefined, said: Said): boolean {
  if (!value || 'position' in said) return false;
  if ('edtf' in said) return 'edtf' in value && value.edtf === said.edtf;
  return 'number' in value && value.number === said.number && value.qualifier === said.qualifier;
}

/** The answer that a settled reading gives to a claim. */
export function toAnswer({ id, entry }: ClaimRule, { said, shown }: SettledReading): Answer {
  const listed = entry.positions.find(({ value }) => hasValue(value, said));
  const position = 'position' in said ? said.position : listed?.id;
  const value = toValue(said, entry);
  return {
    claim: id,
    ...(position !== undefined && { position }),
    ...(value && { value }),
    exact: shown.exact,
    span: shown.span,
    phrase: shown.phrase.say,
  };
}

/** Whether two answers are of one position, or of one value that no position has. */
function saysTheSame(one: Answer, other: Answer): boolean {
  if (one.position !== undefined) return one.position === other.position;
  return other.position === undefined && JSON.stringify(one.value) === JSON.stringify(other.value);
}

/** Drops answers that an earlier one gives too, and those that another implies with the same words. */
export function dropSaid({ entry }: ClaimRule, answers: readonly Answer[]): Answer[] {
  const implied = new Map(entry.positions.map(({ id, implies }) => [id, implies]));
  const saysMore = (one: Answer, other: Answer): boolean =>
    one.position !== undefined &&
    other.position !== undefined &&
    spansOverlap(one.span, other.span) &&
    implied.get(one.position)!.includes(other.position);
  return answers.filter(
    (answer, index) =>
      !answers.some(
        (one, place) => (place < index && saysTheSame(one, answer)) || saysMore(one, answer),
      ),
  );
}

/** The answers to all claims that have a rule, in the claims' order; none where the text is off the story. */
export function answerClaims(laid: LaidText, rules: StoryRules): Answer[] {
  if (!isOnStory(laid, rules)) return [];
  return rules.claims.flatMap((claim) => {
    const answers = claim.rules.flatMap((rule) => {
      const candidates = findCandidates(laid, rule, rules.otherCounts);
      return settleReadings(rule, candidates).readings.map((reading) => toAnswer(claim, reading));
    });
    return dropSaid(claim, answers);
  });
}
