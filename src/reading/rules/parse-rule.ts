/** Parses the reading rule of a claim or an event: every phrase of it, each fault with its place. */
import type { PositionEntry, PositionValue } from '../../schemas/claim.ts';
import type { EventRule, ReadRule } from '../../schemas/read-rule.ts';
import type { Known } from './parse-mark.ts';
import { parsePhrase } from './parse-phrase.ts';
import type { Phrase, PhraseFault } from './phrase.ts';

/** A fault, with the way to the phrase inside the rule: `['phrases', 2, 'say']`. */
export interface RuleFault extends PhraseFault {
  readonly path: readonly (string | number)[];
}

/** A phrase that answers: the part that holds the answer, or the position it stands for. */
export interface AnswerPhrase extends Phrase {
  readonly position?: string;
  readonly add: number;
}

/** What drops a match, or must be there for it. */
export interface Conditions {
  readonly unless: readonly Phrase[];
  readonly unlessInside: readonly Phrase[];
  readonly needs: readonly Phrase[];
  readonly about?: string;
}

export interface Rule extends Conditions {
  readonly ask: ReadRule['ask'] | 'event';
  readonly phrases: readonly AnswerPhrase[];
  readonly take: ReadRule['take'];
  readonly between?: readonly [number, number];
  readonly precision?: 'year' | 'month' | 'day';
  /** What a position stands for: a figure in a phrase for it must be that one. */
  readonly values: ReadonlyMap<string, PositionValue>;
}

/** What parsing a claim's rule needs to know besides: the positions of the claim. */
export interface KnownForClaim extends Known {
  readonly positions?: readonly PositionEntry[];
}

/** One phrase as it is written in a rule, and where. */
interface Written {
  readonly path: readonly (string | number)[];
  readonly say: string;
}

type PhraseList = string | readonly string[] | undefined;

function listWritten(key: string | readonly string[], phrases: PhraseList): Written[] {
  const path = typeof key === 'string' ? [key] : [...key];
  if (phrases === undefined) return [];
  if (typeof phrases === 'string') return [{ path, say: phrases }];
  return phrases.map((say, index) => ({ path: [...path, index], say }));
}

/** Gathers the faults of all phrases of one rule. */
class RuleParser {
  readonly faults: RuleFault[] = [];
  private readonly known: KnownForClaim;

  constructor(known: KnownForClaim) {
    this.known = known;
  }

  phrase({ path, say }: Written): Phrase[] {
    const parsed = parsePhrase(say, this.known);
    if ('phrase' in parsed) return [withMarked(parsed.phrase)];
    this.faults.push(...parsed.faults.map((fault) => ({ ...fault, path })));
    return [];
  }

  phrases(key: string, phrases: PhraseList): Phrase[] {
    return listWritten(key, phrases).flatMap((written) => this.phrase(written));
  }

  /** Whether the claim has a position; else that is a fault. */
  knows(position: string): boolean {
    const { positions } = this.known;
    if (!positions || positions.some(({ id }) => id === position)) return true;
    this.faults.push({
      path: ['phrases', position],
      index: 0,
      reason: `The claim has no position “${position}”.`,
      help: `Use one of ${positions.map(({ id }) => id).join(', ')}.`,
    });
    return false;
  }

  conditions(entry: ReadRule | EventRule): Conditions {
    return {
      unless: this.phrases('unless', entry.unless),
      unlessInside: this.phrases('unless inside', entry['unless inside']),
      needs: this.phrases('needs', entry.needs),
      ...(entry.about !== undefined && { about: entry.about }),
    };
  }

  /** A phrase whose answer is the one part of a kind, or the one in brackets. */
  answering(written: Written, kind: 'count' | 'date', add: number): AnswerPhrase[] {
    return this.phrase(written).flatMap((phrase) => {
      const parts = phrase.parts.filter((part) => part.kind === kind);
      const marked = parts.filter((part) => part.kind === 'count' && part.isAnswer);
      const [answer, ...more] = marked.length ? marked : parts;
      if (answer && !more.length) return [{ ...phrase, answer, add }];
      const [mark, example] = kind === 'count' ? ['#', '[#]'] : ['%', 'one %'];
      const reason = answer
        ? `The phrase has more than one ${mark}.`
        : `The phrase has no ${mark}.`;
      const help = answer
        ? `Mark the one that answers: ${example}.`
        : `Say where the answer stands: ${mark}.`;
      this.faults.push({ path: written.path, index: 0, reason, help });
      return [];
    });
  }
}

/** A phrase with the count that it marks: a veto with [#] speaks of that figure. */
function withMarked(phrase: Phrase): Phrase {
  const marked = phrase.parts.find((part) => part.kind === 'count' && part.isAnswer);
  return marked ? { ...phrase, answer: marked } : phrase;
}

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

/** Parses the rule of an event. */
export function parseEventRule(
  entry: EventRule,
  known: Known,
): { rule: Rule; faults: RuleFault[] } {
  const parser = new RuleParser(known);
  const phrases = parser.phrases('phrases', entry.phrases).map((phrase) => ({ ...phrase, add: 0 }));
  const rule: Rule = {
    ask: 'event',
    phrases,
    take: 'all',
    values: new Map(),
    ...parser.conditions(entry),
  };
  return { rule, faults: parser.faults };
}
