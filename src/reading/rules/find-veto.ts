/** Finds what drops a candidate: a law of every rule, a condition of its own, a value that is not the one. */
import { countWords } from '../../text/words.ts';
import { brokenCondition } from './broken-condition.ts';
import { findBuiltInVeto, type Veto } from './built-in-vetoes.ts';
import type { Candidate } from './find-candidates.ts';
import { otherCount, otherValue, outOfBounds } from './other-value.ts';
import type { AnswerPhrase, Rule } from './rule.ts';

/** A quotation is never longer than this. */
const MOST_QUOTED = 25;

/** The first veto against a candidate, or nothing. */
export function findVeto(
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
    outOfBounds(rule, phrase, asked!.figure!.thing.number) ?? otherCount(candidate, otherCounts)
  );
}
