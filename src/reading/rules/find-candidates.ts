/** Finds every place where a rule's phrases stand in a text, and what drops each of them. */
import { sliceSpan, type Span } from '../../text/spans.ts';
import type { Veto } from './built-in-vetoes.ts';
import { findVeto } from './find-veto.ts';
import type { Looking, Stretch } from './follow-parts.ts';
import type { LaidSentence } from './lay-sentence.ts';
import type { LaidText } from './lay-text.ts';
import { matchPhrase, type PhraseMatch } from './match-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { AnswerPhrase, Rule } from './rule.ts';

/** A phrase of a rule that stands in a sentence, kept or dropped. */
export interface Candidate {
  readonly sentence: LaidSentence;
  readonly phrase: AnswerPhrase;
  readonly match: PhraseMatch;
  readonly span: Span;
  readonly exact: string;
  readonly dropped?: Veto;
}

/** The code points of a stretch of tokens; a figure's mark (“50+”) goes with it. */
export function spanOf({ tokens }: LaidSentence, { from, to }: Stretch): Span {
  const inside = tokens.slice(from, to);
  const starts = inside.map((token) => token.figure?.thing.span[0] ?? token.span[0]);
  const ends = inside.map((token) => token.figure?.thing.span[1] ?? token.span[1]);
  return [Math.min(...starts), Math.max(inside.at(-1)!.span[1], ...ends)];
}

/** A candidate with what drops it, where anything does. */
function judge(
  laid: LaidText,
  rule: Rule,
  otherCounts: readonly AnswerPhrase[],
  found: Pick<Candidate, 'sentence' | 'phrase' | 'match'>,
): Candidate {
  const span = spanOf(found.sentence, found.match);
  const candidate: Candidate = { ...found, span, exact: sliceSpan(laid.text, span, laid.points) };
  const dropped = findVeto(rule, otherCounts, candidate);
  return dropped ? { ...candidate, dropped } : candidate;
}

function standsIn({ index, sentences }: LaidText, phrase: Phrase): boolean {
  return index
    .findPlaces(phrase)
    .some((place) => matchPhrase(sentences[place]!, phrase).length > 0);
}

/** Every candidate of a rule in a text, by sentence and then by phrase, with what dropped it. */
export function findCandidates(
  laid: LaidText,
  rule: Rule,
  otherCounts: readonly AnswerPhrase[],
  looking: Looking = {},
): Candidate[] {
  if (!rule.textNeeds.every((phrase) => standsIn(laid, phrase))) return [];
  const ways: Looking = { ...looking, keepsOffCounts: rule.ask === 'number' };
  const found = rule.phrases.flatMap((phrase) =>
    laid.index.findPlaces(phrase).flatMap((place) => {
      const sentence = laid.sentences[place]!;
      return matchPhrase(sentence, phrase, ways).map((match) => ({
        place,
        candidate: judge(laid, rule, otherCounts, { sentence, phrase, match }),
      }));
    }),
  );
  return found.sort((one, other) => one.place - other.place).map(({ candidate }) => candidate);
}
