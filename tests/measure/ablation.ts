/** Ablation: reads all labelled texts with and without a part of the reader, and says what the part buys. */
import { dropSaid, isOnStory, toAnswer } from '../../src/reading/answer-claims.ts';
import type { Answer } from '../../src/law/cell-of.ts';
import { brokenCondition } from '../../src/reading/rules/broken-condition.ts';
import type { Veto } from '../../src/reading/rules/built-in-vetoes.ts';
import { findCandidates, type Candidate } from '../../src/reading/rules/find-candidates.ts';
import type { LaidText } from '../../src/reading/rules/lay-text.ts';
import { otherCount, otherValue, outOfBounds } from '../../src/reading/rules/other-value.ts';
import type { Phrase } from '../../src/reading/rules/phrase.ts';
import type { Rule } from '../../src/reading/rules/rule.ts';
import { settleReadings } from '../../src/reading/rules/settle-readings.ts';
import type { ClaimRule, StoryRules } from '../../src/reading/rules/story-rules.ts';
import { cellsOf } from './cells-of.ts';
import type { Cell, Score } from './score-cells.ts';

/** A text laid out once, with the set and the source its cells belong to. */
export interface LaidArticle {
  readonly set: string;
  readonly source: string;
  readonly laid: LaidText;
}

/** How the answers of a set are scored. */
export type Scorers = ReadonlyMap<string, (machine: readonly Cell[]) => Score>;
/** The counts of each set. */
export type Scores = ReadonlyMap<string, Score>;

/** What is left out: phrases and vetoes by themselves, built-in vetoes by what they say. */
export interface LeftOut {
  readonly phrases: ReadonlySet<Phrase>;
  readonly vetoes?: (why: string) => boolean;
}

const nothing: LeftOut = { phrases: new Set() };

/** Reads laid texts by the rules, each candidate found and judged once. */
export class Ablation {
  readonly rules: StoryRules;
  private readonly texts: readonly LaidArticle[];
  private readonly scorers: Scorers;
  private readonly candidates = new Map<Rule, readonly (readonly Candidate[])[]>();
  private readonly whole = new Map<string, readonly (readonly Answer[])[]>();

  constructor(texts: readonly LaidArticle[], rules: StoryRules, scorers: Scorers) {
    this.rules = rules;
    this.texts = texts.filter(({ laid }) => isOnStory(laid, rules));
    this.scorers = scorers;
    for (const claim of rules.claims) this.whole.set(claim.id, this.answerClaim(claim, nothing));
  }

  /** Scores all sets, the claims that are given answered anew without a part. */
  score(leftOut: LeftOut = nothing, claims: readonly ClaimRule[] = []): Scores {
    const anew = new Map(claims.map((claim) => [claim.id, this.answerClaim(claim, leftOut)]));
    const cells = this.texts.map(({ source }, place) => {
      const answers = this.rules.claims.flatMap(
        ({ id }) => (anew.get(id) ?? this.whole.get(id))![place]!,
      );
      return cellsOf(source, { answers: dropSaid(answers, this.rules.claims) });
    });
    return new Map(
      Array.from(this.scorers, ([set, score]) => [
        set,
        score(cells.filter((_, place) => this.texts[place]!.set === set).flat()),
      ]),
    );
  }

  /** The candidates of a rule in each text, as its own conditions judge them without a part. */
  judge(rule: Rule, { phrases, vetoes }: LeftOut): Candidate[][] {
    const found =
      this.candidates.get(rule) ??
      this.texts.map(({ laid }) => findCandidates(laid, rule, this.rules.otherCounts));
    this.candidates.set(rule, found);
    const stays = (phrase: Phrase): boolean => !phrases.has(phrase);
    const { unless, unlessInside } = rule;
    const less = {
      ...rule,
      unless: unless.filter(stays),
      unlessInside: unlessInside.filter(stays),
    };
    const isLess =
      less.unless.length + less.unlessInside.length < unless.length + unlessInside.length;
    return found.map((candidates) =>
      candidates
        .filter(({ phrase }) => stays(phrase))
        .map((candidate) => {
          const why = candidate.dropped?.why;
          const isFreed =
            why !== undefined && ((isLess && why.startsWith('unless')) || vetoes?.(why));
          if (!isFreed) return candidate;
          const { dropped: _, ...rest } = candidate;
          const again = this.judgeAgain(less, rest, vetoes);
          return again ? { ...rest, dropped: again } : rest;
        }),
    );
  }

  /** What else drops a candidate that one veto lets go. */
  private judgeAgain(
    rule: Rule,
    candidate: Candidate,
    vetoes: LeftOut['vetoes'],
  ): Veto | undefined {
    const { sentence, match, phrase } = candidate;
    const said = [
      () => brokenCondition(rule, sentence, match),
      () =>
        rule.ask === 'number'
          ? (outOfBounds(rule, phrase, sentence.tokens[match.answer!]!.figure!.thing.number) ??
            otherCount(candidate, this.rules.otherCounts))
          : otherValue(rule, candidate),
    ];
    return said.map((ask) => ask()).find((veto) => veto && !vetoes?.(veto.why));
  }

  private answerClaim(claim: ClaimRule, leftOut: LeftOut): Answer[][] {
    const judged = claim.rules.map((rule) => ({ rule, byText: this.judge(rule, leftOut) }));
    return this.texts.map((_, place) =>
      judged.flatMap(({ rule, byText }) =>
        settleReadings(rule, byText[place]!).readings.map((reading) => toAnswer(claim, reading)),
      ),
    );
  }
}
