/** Parses the phrases of a rule one by one, and gathers what is wrong with them. */
import type { PositionEntry } from '../../schemas/claim.ts';
import type { ReadRule } from '../../schemas/read-rule.ts';
import type { Known } from './parse-mark.ts';
import { parsePhrase } from './parse-phrase.ts';
import type { Phrase, PhraseFault } from './phrase.ts';
import type { AnswerPhrase, Conditions } from './rule.ts';

/** A fault, with the way to the phrase inside the rule: `['phrases', 2, 'say']`. */
export interface RuleFault extends PhraseFault {
  readonly path: readonly (string | number)[];
}

/** What parsing a claim's rule needs to know besides: the positions of the claim. */
export interface KnownForClaim extends Known {
  readonly positions?: readonly Pick<PositionEntry, 'id' | 'value'>[];
}

/** One phrase as it is written in a rule, and where. */
interface Written {
  readonly path: readonly (string | number)[];
  readonly say: string;
}

type PhraseList = string | readonly string[] | undefined;

/** Phrases that may be one or a list, each with the way to it. */
export function listWritten(key: string | readonly string[], phrases: PhraseList): Written[] {
  const path = typeof key === 'string' ? [key] : [...key];
  if (phrases === undefined) return [];
  if (typeof phrases === 'string') return [{ path, say: phrases }];
  return phrases.map((say, index) => ({ path: [...path, index], say }));
}

/** Parses the phrases of one rule and gathers their faults. */
export class RuleParser {
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

  conditions(entry: ReadRule): Conditions {
    return {
      unless: this.phrases('unless', entry.unless),
      unlessInside: this.phrases('unless inside', entry['unless inside']),
      needs: this.phrases('needs', entry.needs),
      textNeeds: this.phrases('text needs', entry['text needs']),
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
