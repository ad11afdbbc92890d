/** Answers the claims of a story from one seed, by the rule that stands beside each. */
import { type Answer, statementOf } from '../law/cell-of.ts';
import { heldBy } from '../law/held-by.ts';
import { relate } from '../law/relations.ts';
import type { ClaimEntry, PositionValue } from '../schemas/claim.ts';
import { spansOverlap } from '../text/spans.ts';
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

/** Whether two dates may lie in one month: a report is dated days after what it tells. */
function meetInMonth(one: string, other: string): boolean {
  return datesMeet(one.slice(0, 7), other.slice(0, 7));
}

/** Whether of each list a place lies in one sentence or the next one. */
function standTogether(lists: readonly (readonly number[])[]): boolean {
  const sets = lists.map((places) => new Set(places));
  return lists
    .flat()
    .some((place) => sets.every((places) => places.has(place) || places.has(place + 1)));
}

/** Whether a text tells of the story's own event, not only of its people: only then its claims are read. */
export function isOnStory(laid: LaidText, rules: StoryRules): boolean {
  const { gate, gateTogether, date } = rules;
  const opens = (sentence: LaidSentence, match: PhraseMatch): boolean =>
    findBuiltInVeto(sentence, match)?.why !== 'denied' &&
    datesBeside(sentence, match).every((edtf) => date === undefined || meetInMonth(edtf, date));
  const placesOf = (phrase: Phrase): number[] =>
    laid.index.findPlaces(phrase).filter((place) => {
      const sentence = laid.sentences[place]!;
      return matchPhrase(sentence, phrase).some((match) => opens(sentence, match));
    });
  if (gate.some((phrase) => placesOf(phrase).length > 0)) return true;
  return gateTogether.some((row) => standTogether(row.map(placesOf)));
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

/** The answer that a settled reading gives to a claim; it may be a statement of another. */
export function toAnswer({ id, entry }: ClaimRule, { said, shown }: SettledReading): Answer {
  const { positions, elsewhere } = entry;
  const listed = [...positions, ...elsewhere].find(({ value }) => hasValue(value, said));
  const answered = 'position' in said ? said.position : listed?.id;
  const position = answered === undefined ? {} : { position: answered };
  const value = toValue(said, entry);
  return {
    ...(elsewhere.find((one) => one.id === answered)?.statement ?? { claim: id, ...position }),
    ...(value && { value }),
    exact: shown.exact,
    span: shown.span,
    phrase: shown.phrase.say,
  };
}

/** Drops answers that an earlier one gives too, and those that another implies with the same words. */
export function dropSaid(answers: readonly Answer[], claims: readonly ClaimRule[]): Answer[] {
  const relations = relate(claims);
  const saysMore = (one: Answer, other: Answer): boolean =>
    spansOverlap(one.span, other.span) &&
    statementOf(one) !== statementOf(other) &&
    heldBy([statementOf(one)], relations).has(statementOf(other));
  return answers.filter(
    (answer, index) =>
      !answers.some(
        (one, place) =>
          (place < index && statementOf(one) === statementOf(answer)) || saysMore(one, answer),
      ),
  );
}

/** The answers to all claims that have a rule, in the claims' order; none where the text is off the story. */
export function answerClaims(laid: LaidText, rules: StoryRules): Answer[] {
  if (!isOnStory(laid, rules)) return [];
  const answers = rules.claims.flatMap((claim) =>
    claim.rules.flatMap((rule) => {
      const candidates = findCandidates(laid, rule, rules.otherCounts);
      return settleReadings(rule, candidates).readings.map((reading) => toAnswer(claim, reading));
    }),
  );
  return dropSaid(answers, rules.claims);
}
