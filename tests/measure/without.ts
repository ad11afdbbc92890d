/** Names the parts of the reader that can be left out, and prints what each buys: `measure:reading --without`. */
import type { Phrase } from '../../src/reading/rules/phrase.ts';
import type { Rule } from '../../src/reading/rules/rule.ts';
import type { StoryRules } from '../../src/reading/rules/story-rules.ts';
import { Ablation, type LaidArticle, type Scorers, type Scores } from './ablation.ts';

/** A part of the reader by its name, how many lines it takes in `content/`, and the scores without it. */
interface Part {
  readonly name: string;
  readonly lines: number;
  readonly without: () => Scores;
}

const builtIn = {
  denied: 'denied',
  possible: 'only possible',
  asked: 'asked, not said',
  retracted: 'taken back',
  otherCounts: 'another count',
} as const;

/** The phrases of a rule by the list they stand in, each list named for its position. */
function listsOf(rule: Rule): [string, readonly Phrase[]][] {
  const lists = Map.groupBy(rule.phrases, ({ position }) => position ?? 'phrases');
  const vetoes: [string, readonly Phrase[]][] = [
    ['unless', rule.unless],
    ['unless inside', rule.unlessInside],
  ];
  return [...lists, ...vetoes.filter(([, phrases]) => phrases.length > 0)];
}

/** Each list of each claim, and each phrase of it. */
function partsOfRules(whole: Ablation): Part[] {
  return whole.rules.claims.flatMap((claim) => {
    const lists = Map.groupBy(claim.rules.flatMap(listsOf), ([name]) => name);
    const without = (phrases: readonly Phrase[]) => () =>
      whole.score({ phrases: new Set(phrases) }, [claim]);
    return Array.from(
      lists,
      ([list, pairs]) => [list, pairs.flatMap(([, all]) => all)] as const,
    ).flatMap(([list, phrases]): Part[] => [
      { name: `${claim.id}:${list}`, lines: phrases.length, without: without(phrases) },
      ...phrases.map((phrase, place) => ({
        name: `${claim.id}:${list}:${place + 1}`,
        lines: 1,
        without: without([phrase]),
      })),
    ]);
  });
}

/** Whether a part of a phrase is a list of this name. */
const uses =
  (list: string) =>
  ({ parts }: Phrase): boolean =>
    parts.some((part) => part.kind === 'list' && part.list.name === list);

/** Each list of words: every phrase and veto that names it is left out with it. */
function partsOfWords(whole: Ablation, words: Readonly<Record<string, readonly string[]>>): Part[] {
  return Object.entries(words).map(([list, entries]) => ({
    name: `words:${list}`,
    lines: entries.length + 1,
    without: () => {
      const phrases = whole.rules.claims.flatMap(({ rules }) =>
        rules.flatMap((rule) => [...rule.phrases, ...rule.unless, ...rule.unlessInside]),
      );
      return whole.score({ phrases: new Set(phrases.filter(uses(list))) }, whole.rules.claims);
    },
  }));
}

/** What holds for every claim: the built-in vetoes and pronouns. */
function partsOfEveryRule(
  whole: Ablation,
  withoutPronouns: readonly LaidArticle[],
  scorers: Scorers,
): Part[] {
  const anew = (other: readonly LaidArticle[]): Scores =>
    new Ablation(other, whole.rules, scorers).score();
  const vetoes = Object.entries(builtIn).map(([name, why]): Part => ({
    name,
    lines: 0,
    without: () =>
      whole.score(
        { phrases: new Set(), vetoes: (said) => said.startsWith(why) },
        whole.rules.claims,
      ),
  }));
  return [...vetoes, { name: 'pronouns', lines: 0, without: () => anew(withoutPronouns) }];
}

/** What a measuring of parts needs: the texts laid out, once as they are and once without pronouns. */
export interface Grounds {
  readonly texts: readonly LaidArticle[];
  readonly withoutPronouns: readonly LaidArticle[];
  readonly rules: StoryRules;
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly scorers: Scorers;
}

const total = (scores: Scores, of: 'said' | 'right' | 'labelled' | 'found'): number =>
  [...scores.values()].reduce((sum, score) => sum + score[of], 0);

/** One line for a part: what is right and found with it and without it, and what it buys in points. */
function row(
  name: string,
  lines: number,
  [whole, less]: readonly [Scores, Scores],
): [number, string] {
  const points = (100 * (total(whole, 'found') - total(less, 'found'))) / total(whole, 'labelled');
  const wrong = (scores: Scores): number => total(scores, 'said') - total(scores, 'right');
  const buys = `${points.toFixed(2).padStart(6)} points, ${wrong(less) - wrong(whole)} errors`;
  const sets = Array.from(whole, ([set, { right, found }]) => {
    const without = less.get(set)!;
    return without.right === right && without.found === found
      ? ''
      : `  ${set}: right ${right} → ${without.right}, found ${found} → ${without.found}`;
  });
  return [
    points + (wrong(less) - wrong(whole)) / 10,
    `${buys}  ${name} (${lines} lines)${sets.join('')}`,
  ];
}

/** Lines that say what a part buys, or every part (`each`), those that buy least first. */
export function printWithout(named: string, grounds: Grounds): string[] {
  const { texts, withoutPronouns, rules, words, scorers } = grounds;
  const whole = new Ablation(texts, rules, scorers);
  const parts = [
    ...partsOfRules(whole),
    ...partsOfWords(whole, words),
    ...partsOfEveryRule(whole, withoutPronouns, scorers),
  ];
  const asked = named === 'each' ? parts : parts.filter(({ name }) => name === named);
  if (!asked.length) return [`No part is called “${named}”: “--without each” lists all.`];
  const scores = whole.score();
  return asked
    .map(({ name, lines, without }) => row(name, lines, [scores, without()]))
    .sort(([one], [other]) => one - other)
    .map(([, line]) => line);
}
