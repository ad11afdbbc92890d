/** Counts the names that "with 121 others" adds to: "Ruiz and Okoro with 121 others" are 123. */
import type { LaidSentence } from './lay-sentence.ts';
import type { PhraseMatch } from './match-phrase.ts';

/** So many words may stand between an "and" and the name behind it: "and the harbour pilot Okoro". */
const LONGEST_TITLE = 4;

/** The names joined by "and" to the first of a match, itself among them; at least as many as its phrase adds. */
export function countNames({ tokens }: LaidSentence, match: PhraseMatch, least: number): number {
  const names = tokens.flatMap(({ people: [first], opens }, from) =>
    first ? [{ who: first.thing, from, to: from + first.tokens, opens }] : [],
  );
  const isJoined = (one: number): boolean => {
    const [left, right] = [names[one], names[one + 1]];
    if (!left || !right || right.from - left.to > LONGEST_TITLE + 1) return false;
    return tokens[left.to]?.fold === 'and' || (right.opens && right.from === left.to);
  };
  let last = names.findIndex(({ from }) => from >= match.from && from < match.answer!);
  if (last < 0) return least;
  let first = last;
  while (first > 0 && isJoined(first - 1)) first--;
  while (last + 1 < names.length && names[last + 1]!.to <= match.answer! && isJoined(last)) last++;
  return Math.max(least, new Set(names.slice(first, last + 1).map(({ who }) => who)).size);
}
