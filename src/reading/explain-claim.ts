/** Explains how a claim was read in a seed: which phrases stand there, which vetoes fired, why a cell is empty. */
import { placeAt } from '../text/place.ts';
import { visible } from '../text/visible.ts';
import { sliceSpan } from '../text/spans.ts';
import type { Answer } from '../law/cell-of.ts';
import { dropSaid, isOnStory, toAnswer } from './answer-claims.ts';
import { findCandidates, spanOf, type Candidate } from './rules/find-candidates.ts';
import type { LaidText } from './rules/lay-text.ts';
import type { ClaimRule, StoryRules } from './rules/story-rules.ts';
import { settleReadings } from './rules/settle-readings.ts';

/** A phrase that stands in the seed, with what became of it. */
export interface ExplainedCandidate {
  readonly line: number;
  readonly exact: string;
  readonly phrase: string;
  /** Why it was dropped, with the words that say so where they are others; nothing where it was kept. */
  readonly dropped?: { readonly why: string; readonly words?: string };
}

export interface Explanation {
  readonly claim: string;
  readonly question: string;
  readonly sentences: number;
  readonly phrases: number;
  readonly isOnStory: boolean;
  readonly candidates: readonly ExplainedCandidate[];
  readonly answers: readonly Answer[];
  /** Why the cell is empty. */
  readonly empty?: string;
}

function explainCandidate(laid: LaidText, candidate: Candidate): ExplainedCandidate {
  const { sentence, phrase, exact, span, dropped } = candidate;
  const at = dropped?.at;
  const words = at && sliceSpan(laid.text, spanOf(sentence, at), laid.points);
  return {
    line: placeAt(laid.text, laid.points.toIndex(span[0])).line,
    exact,
    phrase: phrase.say,
    ...(dropped && { dropped: { why: dropped.why, ...(words !== undefined && { words }) } }),
  };
}

/** Explains one claim; a claim off the story is still looked at, so that the maintainer sees why. */
export function explainClaim(laid: LaidText, rules: StoryRules, claim: ClaimRule): Explanation {
  const onStory = isOnStory(laid, rules);
  const read = claim.rules.map((rule) => {
    const candidates = findCandidates(laid, rule, rules.otherCounts);
    return { candidates, settled: settleReadings(rule, candidates) };
  });
  const readings = read.flatMap(({ settled }) => settled.readings);
  const answers = dropSaid(
    readings.map((reading) => toAnswer(claim, reading)),
    [claim],
  );
  const why = read.flatMap(({ settled }) => settled.empty ?? []).join('; ');
  const empty = !onStory
    ? 'the text does not pass the gate of the story'
    : answers.length
      ? ''
      : why;
  return {
    claim: claim.id,
    question: claim.entry.question,
    sentences: laid.sentences.length,
    phrases: claim.rules.reduce((sum, rule) => sum + rule.phrases.length, 0),
    isOnStory: onStory,
    candidates: read.flatMap(({ candidates }) =>
      candidates.map((candidate) => explainCandidate(laid, candidate)),
    ),
    answers: onStory ? answers : [],
    ...(empty && { empty }),
  };
}

function printCandidate({ line, exact, phrase, dropped }: ExplainedCandidate): string[] {
  const words = dropped?.words === undefined ? '' : `, by “${visible(dropped.words)}”`;
  return [
    `  line ${line}  “${visible(exact)}”`,
    `    fits  ${phrase}`,
    dropped ? `    dropped: ${dropped.why}${words}` : '    kept',
  ];
}

function printAnswer({ position, value, exact }: Answer): string {
  const said = !value ? '' : 'edtf' in value ? value.edtf : `${value.qualifier} ${value.number}`;
  const name = position ?? `a new answer, ${said}`;
  return `  → ${name}  “${visible(exact)}”`;
}

/** An explanation as lines for a terminal. */
export function printExplanation(explanation: Explanation): string {
  const { claim, question, sentences, phrases, candidates, answers, empty } = explanation;
  return [
    `${claim}: ${question}`,
    `  ${phrases} phrases looked for in ${sentences} sentences; ${candidates.length} found.`,
    ...candidates.flatMap(printCandidate),
    ...answers.map(printAnswer),
    ...(empty === undefined ? [] : [`  → not read: ${empty}.`]),
  ].join('\n');
}
