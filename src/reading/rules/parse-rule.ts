/** Parses a reading rule: every phrase of it, each fault with its place. */
import type { PositionValue } from '../../schemas/claim.ts';
import type { ReadRule } from '../../schemas/read-rule.ts';
import { listWritten, RuleParser, type KnownForClaim, type RuleFault } from './rule-parser.ts';
import type { AnswerPhrase, Rule } from './rule.ts';

function parseNumberPhrases(
  parser: RuleParser,
  entry: ReadRule & { ask: 'number' },
): AnswerPhrase[] {
  return entry.phrases.flatMap((phrase, index) =>
    typeof phrase === 'string'
      ? parser.answering({ path: ['phrases', index], say: phrase }, 'count', 0)
      : parser.answering({ path: ['phrases', index, 'say'], say: phrase.say }, 'count', phrase.add),
  );
}

function parseChoicePhrases(
  parser: RuleParser,
  entry: ReadRule & { ask: 'choice' },
): AnswerPhrase[] {
  return Object.entries(entry.phrases).flatMap(([position, phrases]) =>
    listWritten(['phrases', position], phrases)
      .flatMap((written) => (parser.knows(position) ? parser.phrase(written) : []))
      .map((phrase) => ({ ...phrase, position, add: 0 })),
  );
}

function parseAnswerPhrases(parser: RuleParser, entry: ReadRule): AnswerPhrase[] {
  if (entry.ask === 'number') return parseNumberPhrases(parser, entry);
  if (entry.ask === 'choice') return parseChoicePhrases(parser, entry);
  return listWritten('phrases', entry.phrases).flatMap((written) =>
    parser.answering(written, 'date', 0),
  );
}

function valuesOf({ positions = [] }: KnownForClaim): ReadonlyMap<string, PositionValue> {
  return new Map(positions.flatMap(({ id, value }) => (value ? [[id, value] as const] : [])));
}

/** Parses the rule of a claim; with faults, what could be parsed is still given. */
export function parseRule(
  entry: ReadRule,
  known: KnownForClaim,
): { rule: Rule; faults: RuleFault[] } {
  const parser = new RuleParser(known);
  const rule: Rule = {
    ask: entry.ask,
    phrases: parseAnswerPhrases(parser, entry),
    take: entry.take,
    values: valuesOf(known),
    ...parser.conditions(entry),
    ...(entry.ask === 'number' && entry.between && { between: entry.between }),
    ...(entry.ask === 'date' && { precision: entry.precision }),
  };
  return { rule, faults: parser.faults };
}
