/** Parses all reading rules of a story once, for every seed that is read with them. */
import type { ClaimEntry } from '../../schemas/claim.ts';
import type { Identified } from '../../law/relations.ts';
import type { ReadRule, ReadRules } from '../../schemas/read-rule.ts';
import { parseLists } from './parse-lists.ts';
import type { Known } from './parse-mark.ts';
import { parsePhrase } from './parse-phrase.ts';
import { parseRule } from './parse-rule.ts';
import type { Lists, PhraseFault } from './phrase.ts';
import type { AnswerPhrase } from './rule.ts';
import type { ClaimRule, StoryRules } from './story-rules.ts';

/** A fault with the entry it stands in and the way to the phrase inside that entry. */
export interface StoryFault extends PhraseFault {
  /** The story, or the rules of a claim, by its id. */
  readonly in: { readonly kind: 'story' | 'rules'; readonly id: string };
  readonly path: readonly (string | number)[];
}

/** What the rules are parsed from. `people` holds the ids of people and organisations. */
export interface StorySources {
  readonly story: {
    readonly date?: string;
    readonly words: Readonly<Record<string, readonly string[]>>;
    readonly gate: readonly string[];
    readonly gateTogether?: readonly (readonly string[])[];
    readonly otherCounts: readonly string[];
  };
  readonly claims: readonly Identified<ClaimEntry>[];
  /** By the id of their claim. */
  readonly rules: readonly Identified<ReadRules>[];
  readonly people?: ReadonlySet<string>;
}

const inStory = { kind: 'story', id: 'story' } as const;

/** The phrases of a list of the story; a count in them is what they speak of. */
function parseStoryPhrases(
  path: readonly (string | number)[],
  phrases: readonly string[],
  known: Known,
  faults: StoryFault[],
): AnswerPhrase[] {
  return phrases.flatMap((say, index) => {
    const parsed = parsePhrase(say, known);
    if ('faults' in parsed) {
      faults.push(
        ...parsed.faults.map((fault) => ({ ...fault, in: inStory, path: [...path, index] })),
      );
      return [];
    }
    const counts = parsed.phrase.parts.filter((part) => part.kind === 'count');
    const answer = counts.find((part) => part.isAnswer) ?? counts[0];
    return [{ ...parsed.phrase, ...(answer && { answer }), add: 0 }];
  });
}

function parseStoryLists({ story, people }: StorySources, faults: StoryFault[]): Lists {
  const parsed = parseLists(story.words, people);
  for (const { list, entry, ...fault } of parsed.faults) {
    faults.push({ ...fault, in: inStory, path: ['words', list, entry] });
  }
  return parsed.lists;
}

/** The rules of a claim, each with the way to it. */
function listRules(rules: ReadRules): { rule: ReadRule; path: (string | number)[] }[] {
  if (!Array.isArray(rules)) return [{ rule: rules, path: [] }];
  return rules.map((rule, index) => ({ rule, path: [index] }));
}

/** A claim with its rules parsed; a rule may name only answers that its claim has. */
function parseClaim(
  { id, entry }: Identified<ClaimEntry>,
  written: ReadRules,
  known: Known,
  faults: StoryFault[],
): ClaimRule {
  const positions = [...entry.positions, ...entry.elsewhere];
  const rules = listRules(written).map(({ rule, path }) => {
    const parsed = parseRule(rule, { ...known, positions });
    for (const fault of parsed.faults) {
      faults.push({ ...fault, path: [...path, ...fault.path], in: { kind: 'rules', id } });
    }
    return parsed.rule;
  });
  return { id, entry, rules };
}

/** Parses lists, gate, other counts and every rule; with faults, nothing of it may be used. */
export function parseStory(sources: StorySources): { rules: StoryRules; faults: StoryFault[] } {
  const faults: StoryFault[] = [];
  const { story, people } = sources;
  const known: Known = { lists: parseStoryLists(sources, faults), ...(people && { people }) };
  const rules: StoryRules = {
    ...(story.date !== undefined && { date: story.date }),
    gate: parseStoryPhrases(['gate'], story.gate, known, faults),
    gateTogether: (story.gateTogether ?? []).map((row, place) =>
      parseStoryPhrases(['gateTogether', place], row, known, faults),
    ),
    otherCounts: parseStoryPhrases(['otherCounts'], story.otherCounts, known, faults),
    claims: sources.claims.flatMap((claim) => {
      const written = sources.rules.find(({ id }) => id === claim.id);
      return written ? [parseClaim(claim, written.entry, known, faults)] : [];
    }),
  };
  return { rules, faults };
}
