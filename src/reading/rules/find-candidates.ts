/** Finds every place where a rule's phrases stand in a text, and what drops each of them. */
import { sliceSpan, type Span } from '../../text/spans.ts';
import { countWords } from '../../text/words.ts';
import { findBuiltInVeto, type Veto } from './built-in-vetoes.ts';
import type { Looking, Stretch } from './follow-parts.ts';
import type { LaidSentence, LaidText } from './lay-text.ts';
import { matchPhrase, type PhraseMatch } from './match-phrase.ts';
import type { AnswerPhrase, Rule } from './parse-rule.ts';
import type { Phrase } from './phrase.ts';

/** A phrase of a rule that stands in a sentence, kept or dropped. */
export interface Candidate {
  readonly sentence: LaidSentence;
  readonly phrase: AnswerPhrase;
  readonly match: PhraseMatch;
  readonly span: Span;
  readonly exact: string;
  readonly dropped?: Veto;
}

/** A quotation is never longer than this. */
const MOST_QUOTED = 25;

/** The code points of a stretch of tokens; a figure's mark (“50+”) goes with it. */
export function spanOf({ tokens }: LaidSentence, { from, to }: Stretch): Span {
  const inside = tokens.slice(from, to);
  const starts = inside.map((token) => token.figure?.thing.span[0] ?? token.span[0]);
  const ends = inside.map((token) => token.figure?.thing.span[1] ?? token.span[1]);
  return [Math.min(...starts), Math.max(inside.at(-1)!.span[1], ...ends)];
}

const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.from < other.to && other.from < one.to;

/** Whether a veto lies over a match; one that marks a figure speaks of that figure only. */
function touches(veto: PhraseMatch, match: PhraseMatch): boolean {
  if (veto.answer === undefined) return overlaps(veto, match);
  if (match.answer !== undefined) return veto.answer === match.answer;
  return match.from <= veto.answer && veto.answer < match.to;
}

/** The first place where one of the phrases stands, of those that fit. */
function standing(
  sentence: LaidSentence,
  phrases: readonly Phrase[],
  fits: (at: PhraseMatch) => boolean = () => true,
): { phrase: Phrase; at: PhraseMatch } | undefined {
  for (const phrase of phrases) {
    const at = matchPhrase(sentence, phrase).find(fits);
    if (at) return { phrase, at };
  }
  return undefined;
}

/** The figures of a sentence that count something no claim asks for. */
function otherCount(
  sentence: LaidSentence,
  otherCounts: readonly AnswerPhrase[],
  match: PhraseMatch,
): Veto | undefined {
  for (const phrase of otherCounts) {
    const other = matchPhrase(sentence, phrase, { keepsOffCounts: true }).find(
      ({ answer }) => answer === match.answer,
    );
    if (other) return { why: `another count: “${phrase.say}”`, at: other };
  }
  return undefined;
}

/** What a rule's own conditions say against a match. */
function brokenCondition(rule: Rule, sentence: LaidSentence, match: PhraseMatch): Veto | undefined {
  const { about } = rule;
  if (about !== undefined) {
    if (!sentence.people.has(about)) return { why: `does not name ${about}` };
  }
  if (rule.needs.length && !standing(sentence, rule.needs)) {
    return { why: `needs ${rule.needs.map(({ say }) => `“${say}”`).join(' or ')}` };
  }
  const unless = standing(sentence, rule.unless);
  if (unless) return { why: `unless “${unless.phrase.say}”`, at: unless.at };
  const inside = standing(sentence, rule.unlessInside, (at) => touches(at, match));
  return inside && { why: `unless inside “${inside.phrase.say}”`, at: inside.at };
}

function outOfBounds({ between }: Rule, phrase: AnswerPhrase, figure: number): Veto | undefined {
  if (!between) return undefined;
  const number = figure + phrase.add;
  return number < between[0] || number > between[1]
    ? { why: `${number} is not between ${between[0]} and ${between[1]}` }
    : undefined;
}

/** A figure or date in a phrase for a position that has a value must be that value. */
function otherValue({ values }: Rule, candidate: Candidate): Veto | undefined {
  const { sentence, phrase, match } = candidate;
  const value = phrase.position === undefined ? undefined : values.get(phrase.position);
  if (!value) return undefined;
  if ('edtf' in value) return otherDate(value.edtf, candidate);
  const figures = match.spelled.flatMap(({ from }) => sentence.tokens[from]!.figure?.thing ?? []);
  const isThat = figures.every(
    ({ number, qualifier }) => number === value.number && qualifier === value.qualifier,
  );
  return isThat ? undefined : { why: `the number is not ${value.qualifier} ${value.number}` };
}

/** A date in the phrase must be the position's, or a finer one within it; a missing year is no other year. */
function otherDate(edtf: string, { sentence, phrase, match }: Candidate): Veto | undefined {
  if (!phrase.parts.some(({ kind }) => kind === 'date')) return undefined;
  const dates = match.spelled.flatMap(({ from }) => sentence.tokens[from]!.date?.thing ?? []);
  const isThat = dates.some((date) =>
    date.edtf === undefined ? date.monthDay === edtf.slice(5) : date.edtf.startsWith(edtf),
  );
  return isThat ? undefined : { why: `the date is not ${edtf}` };
}

function findVeto(
  rule: Rule,
  otherCounts: readonly AnswerPhrase[],
  candidate: Candidate,
): Veto | undefined {
  const { sentence, phrase, match, exact } = candidate;
  const asked = match.answer === undefined ? undefined : sentence.tokens[match.answer];
  if (countWords(exact) > MOST_QUOTED) return { why: `longer than ${MOST_QUOTED} words` };
  if (rule.ask === 'date' && !asked?.date?.thing.edtf) return { why: 'the date is not settled' };
  const veto = findBuiltInVeto(sentence, match) ?? brokenCondition(rule, sentence, match);
  if (veto) return veto;
  if (rule.ask !== 'number') return otherValue(rule, candidate);
  return (
    outOfBounds(rule, phrase, asked!.figure!.thing.number) ??
    otherCount(sentence, otherCounts, match)
  );
}

/** Every candidate of a rule in a text, in the text's order, with what dropped it. */
export function findCandidates(
  laid: LaidText,
  rule: Rule,
  otherCounts: readonly AnswerPhrase[],
  looking: Looking = {},
): Candidate[] {
  const ways: Looking = { ...looking, keepsOffCounts: rule.ask === 'number' };
  return laid.sentences.flatMap((sentence) =>
    rule.phrases.flatMap((phrase) =>
      matchPhrase(sentence, phrase, ways).map((match) => {
        const span = spanOf(sentence, match);
        const exact = sliceSpan(laid.text, span, laid.points);
        const candidate: Candidate = { sentence, phrase, match, span, exact };
        const dropped = findVeto(rule, otherCounts, candidate);
        return dropped ? { ...candidate, dropped } : candidate;
      }),
    ),
  );
}
