/** Reads figures, dates and answers of one seed: the rules' whole part of a reading. */
import type { Span } from '../text/spans.ts';
import type { Answer } from '../law/cell-of.ts';
import { answerClaims, isOnStory } from './answer-claims.ts';
import { findDates, type FoundDate } from './find-dates.ts';
import { findFigures, type FoundFigure } from './find-figures.ts';
import { layText, MOST_WORDS, type LaidText, type Named } from './rules/lay-text.ts';
import type { StoryRules } from './rules/story-rules.ts';
import type { Sex } from './rules/pronoun-scene.ts';
import { resolvePronouns } from './rules/resolve-pronouns.ts';
import { listTokens } from './rules/tokens.ts';

/** What must be known of a seed before its answers are read; spans in code points, in order. */
export interface SeedToAnswer {
  readonly text: string;
  /** Boilerplate left out. */
  readonly sentences: readonly Span[];
  readonly mentions: readonly Named[];
  /** Names that could not be placed: a pronoun may mean them. */
  readonly unplaced: readonly Span[];
  /** Direct speech with whose it is, in order. */
  readonly speeches: readonly Named[];
  readonly sexOf: ReadonlyMap<string, Sex>;
  /** The printed date of the source (EDTF), where one is known. */
  readonly published?: string;
}

export interface ReadAnswers {
  readonly figures: readonly FoundFigure[];
  readonly dates: readonly FoundDate[];
  readonly onStory: boolean;
  readonly answers: readonly Answer[];
  /** The text as the rules saw it: what `explainClaim` looks at. */
  readonly laid: LaidText;
}

/** Lays a seed out for its rules. */
function lay(
  seed: SeedToAnswer,
  figures: readonly FoundFigure[],
  dates: readonly FoundDate[],
): LaidText {
  const { text, sentences, mentions, unplaced, speeches, sexOf } = seed;
  const people = { sexOf, strangers: unplaced };
  const tokens = listTokens(text, MOST_WORDS);
  const pronouns = resolvePronouns(text, tokens, sentences, mentions, speeches, people);
  const named = [...mentions, ...pronouns].sort((one, other) => one.span[0] - other.span[0]);
  return layText({ text, tokens, sentences, figures, dates, named, speeches });
}

/** Reads what the rules of a story find in a seed. */
export function readAnswers(seed: SeedToAnswer, rules: StoryRules): ReadAnswers {
  const dates = findDates(seed.text, seed.published);
  const figures = findFigures(seed.text, dates);
  const laid = lay(seed, figures, dates);
  return {
    figures,
    dates,
    onStory: isOnStory(laid, rules),
    answers: answerClaims(laid, rules),
    laid,
  };
}
