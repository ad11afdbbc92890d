/** What a rule's own conditions say against a match: unless, unless inside, needs, about. */
import type { Veto } from './built-in-vetoes.ts';
import type { Stretch } from './follow-parts.ts';
import type { LaidSentence } from './lay-sentence.ts';
import { matchPhrase, type PhraseMatch } from './match-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Rule } from './rule.ts';

const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.from < other.to && other.from < one.to;

/** Whether a veto lies over a match; one that marks a figure speaks of that figure only. */
function touches(veto: PhraseMatch, match: PhraseMatch): boolean {
  if (veto.answer === undefined) return overlaps(veto, match);
  if (match.answer !== undefined) return veto.answer === match.answer;
  return match.from <= veto.answer && veto.answer < match.to;
}

/** Where the phrases of conditions stand: a sentence is asked once, however many matches it holds. */
const known = new WeakMap<LaidSentence, Map<Phrase, readonly PhraseMatch[]>>();

function matchOnce(sentence: LaidSentence, phrase: Phrase): readonly PhraseMatch[] {
  const matches = known.get(sentence) ?? new Map<Phrase, readonly PhraseMatch[]>();
  known.set(sentence, matches);
  const found = matches.get(phrase) ?? matchPhrase(sentence, phrase);
  matches.set(phrase, found);
  return found;
}

/** The first place where one of the phrases stands, of those that fit. */
function standing(
  sentence: LaidSentence,
  phrases: readonly Phrase[],
  fits: (at: PhraseMatch) => boolean = () => true,
): { phrase: Phrase; at: PhraseMatch } | undefined {
  for (const phrase of phrases) {
    const at = matchOnce(sentence, phrase).find(fits);
    if (at) return { phrase, at };
  }
  return undefined;
}

/** What a rule's own conditions say against a match. */
export function brokenCondition(
  rule: Rule,
  sentence: LaidSentence,
  match: PhraseMatch,
): Veto | undefined {
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
