/** Parses all reading rules of a story once, for every seed that is read with them. */
import type { ClaimEntry } from '../../schemas/claim.ts';
import type { EventEntry } from '../../schemas/event.ts';
import type { ReadRule } from '../../schemas/read-rule.ts';
import { parseLists } from './parse-lists.ts';
import type { Known } from './parse-mark.ts';
import { parsePhrase } from './parse-phrase.ts';
import { parseEventRule, parseRule } from './parse-rule.ts';
import type { Lists, PhraseFault } from './phrase.ts';
import type { AnswerPhrase } from './rule.ts';
import type { ClaimRule, EventRule, Identified, StoryRules } from './story-rules.ts';

/** A fault with the entry it stands in and the way to the phrase inside that entry. */
export interface StoryFault extends PhraseFault {
  readonly in: { readonly kind: 'story' | 'claim' | 'event'; readonly id: string };
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
  readonly events: readonly Identified<EventEntry>[];
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
function rulesOf({ read }: ClaimEntry): { rule: ReadRule; path: (string | number)[] }[] {
  if (!read) return [];
  if (!Array.isArray(read)) return [{ rule: read, path: ['read'] }];
  return read.map((rule, index) => ({ rule, path: ['read', index] }));
}

/** A claim with its rules parsed; a rule may name only positions that its claim has. */
function parseClaim(
  { id, entry }: Identified<ClaimEntry>,
  known: Known,
  faults: StoryFault[],
): ClaimRule {
  const rules = rulesOf(entry).map(({ rule, path }) => {
    const parsed = parseRule(rule, { ...known, positions: entry.positions });
    for (const fault of parsed.faults) {
      faults.push({ ...fault, path: [...path, ...fault.path], in: { kind: 'claim', id } });
    }
    return parsed.rule;
  });
  return { id, entry, rules };
}

function parseEvent(
  { id, entry }: Identified<EventEntry>,
  known: Known,
  faults: StoryFault[],
): EventRule[] {
  if (!entry.read) return [];
  const parsed = parseEventRule(entry.read, known);
  for (const fault of parsed.faults) {
    faults.push({ ...fault, path: ['read', ...fault.path], in: { kind: 'event', id } });
  }
  return [{ id, when: entry.when.edtf, rule: parsed.rule }];
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
    claims: sources.claims
      .filter(({ entry }) => entry.read)
      .map((claim) => parseClaim(claim, known, faults)),
    events: sources.events.flatMap((event) => parseEvent(event, known, faults)),
  };
  return { rules, faults };
}
