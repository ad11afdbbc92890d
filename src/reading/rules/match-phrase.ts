/** Finds where a phrase stands in a sentence, the tightest way where it stands in several. */
import { TrailFinder, type Looking, type Stretch, type Trail } from './follow-parts.ts';
import type { LaidSentence } from './lay-sentence.ts';
import { mayHold } from './musts.ts';
import type { Phrase } from './phrase.ts';

export interface PhraseMatch extends Stretch {
  /** The token at which the figure or date begins that answers. */
  readonly answer?: number;
  /** What the phrase spells itself, and what its gaps passed over. */
  readonly spelled: readonly Stretch[];
  readonly passed: readonly Stretch[];
}

/** What a trail spells and passes over, the entries of its lists looked into. */
function walk(first: Trail, spelled: Stretch[], passed: Stretch[]): void {
  for (let trail: Trail | undefined = first; trail; trail = trail.next) {
    const { part, from, to, inner } = trail;
    if (inner) walk(inner, spelled, passed);
    else if (to > from) (part.kind === 'gap' ? passed : spelled).push({ from, to });
  }
}

/** The token at which the part stands that answers. */
function answerOf({ answer }: Phrase, first: Trail): number | undefined {
  let trail: Trail | undefined = first;
  while (trail && trail.part !== answer) trail = trail.next;
  return trail?.from;
}

function toMatch(phrase: Phrase, first: Trail): PhraseMatch {
  const spelled: Stretch[] = [];
  const passed: Stretch[] = [];
  walk(first, spelled, passed);
  const answer = answerOf(phrase, first);
  return {
    from: spelled[0]!.from,
    to: first.end,
    ...(answer !== undefined && { answer }),
    spelled,
    passed,
  };
}

/** Drops every match that holds another one: the tightest says what was meant. */
function tightest(matches: readonly PhraseMatch[]): PhraseMatch[] {
  let end = Infinity;
  const kept = matches.toReversed().filter((match) => {
    const isTight = match.to < end;
    if (isTight) end = match.to;
    return isTight;
  });
  return kept.reverse();
}

/** Every place where a phrase stands in a sentence, in order. */
export function matchPhrase(
  sentence: LaidSentence,
  phrase: Phrase,
  looking: Looking = {},
): PhraseMatch[] {
  if (!mayHold(sentence, phrase)) return [];
  const finder = new TrailFinder(sentence.tokens, phrase.parts, looking);
  const matches: PhraseMatch[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const trail = finder.follow(0, at, true);
    if (trail && trail.end > at) matches.push(toMatch(phrase, trail));
  }
  return tightest(matches);
}
