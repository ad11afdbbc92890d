/** Figures and dates that are not the ones asked for: out of bounds, another position's, another count. */
import type { Veto } from './built-in-vetoes.ts';
import type { Candidate } from './find-candidates.ts';
import { matchPhrase } from './match-phrase.ts';
import type { AnswerPhrase, Rule } from './rule.ts';

/** Whether a number lies outside what the rule holds for plausible. */
export function outOfBounds(
  { between }: Rule,
  phrase: AnswerPhrase,
  figure: number,
): Veto | undefined {
  if (!between) return undefined;
  const number = figure + phrase.add;
  return number < between[0] || number > between[1]
    ? { why: `${number} is not between ${between[0]} and ${between[1]}` }
    : undefined;
}

/** A figure or date in a phrase for a position that has a value must be that value. */
export function otherValue({ values }: Rule, candidate: Candidate): Veto | undefined {
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

/** The figures of a sentence that count something no claim asks for. */
export function otherCount(
  { sentence, match }: Candidate,
  otherCounts: readonly AnswerPhrase[],
): Veto | undefined {
  for (const phrase of otherCounts) {
    const other = matchPhrase(sentence, phrase, { keepsOffCounts: true }).find(
      ({ answer }) => answer === match.answer,
    );
    if (other) return { why: `another count: “${phrase.say}”`, at: other };
  }
  return undefined;
}
