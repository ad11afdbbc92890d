/** Parses all reading rules of a story once, for every seed that is read with them. */
import type { ClaimEntry } from '../../schemas/claim.ts';
import type { EventEntry } from '../../schemas/event.ts';
import { parseLists } from './parse-lists.ts';
import type { Known } from './parse-mark.ts';
import { parsePhrase } from './parse-phrase.ts';
import { parseEventRule, parseRule, type AnswerPhrase, type Rule } from './parse-rule.ts';
import type { Lists, PhraseFault } from './phrase.ts';

/** An entry with the id that its file name gives. */
export interface Identified<Entry> {
  readonly id: string;
  readonly entry: Entry;
}

/** A claim with its rule; only claims that have one. */
export interface ClaimRule {
  readonly id: string;
  readonly entry: ClaimEntry;
  readonly rule: Rule;
}

/** An event of the main line or the background with its rule. */
export interface EventRule {
  readonly id: string;
  readonly when: string | undefined;
  readonly rule: Rule;
}

export interface StoryRules {
  readonly gate: readonly AnswerPhrase[];
  readonly otherCounts: readonly AnswerPhrase[];
  readonly claims: readonly ClaimRule[];
  readonly events: readonly EventRule[];
}

/** A fault with the entry it stands in and the way to the phrase inside that entry. */
export interface StoryFault extends PhraseFault {
  readonly in: { readonly kind: 'story' | 'claim' | 'event'; readonly id: string };
  readonly path: readonly (string | number)[];
}

/** What the rules are parsed from. `people` holds the ids of people and organisations. */
export interface StorySources {
  readonly story: {
    readonly words: Readonly<Record<string, readonly string[]>>;
    readonly gate: readonly string[];
    readonly otherCounts: readonly string[];
  };
  readonly claims: readonly Identified<ClaimEntry>[];
  readonly events: readonly Identified<EventEntry>[];
  readonly people?: ReadonlySet<string>;
}

const inStory = { kind: 'story', id: 'story' } as const;

/** The phrases of a list of the story; a count in them is what they speak of. */
function parseStoryPhrases(
  key: 'gate' | 'otherCounts',
  phrases: readonly string[],
  known: Known,
  faults: StoryFault[],
): AnswerPhrase[] {
  return phrases.flatMap((say, index) => {
    const parsed = parsePhrase(say, known);
    if ('faults' in parsed) {
      faults.push(...parsed.faults.map((fault) => ({ ...fault, in: inStory, path: [key, index] })));
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

/** A rule may name only positions that its claim has. */
function faultsOfPositions({ id, entry }: Identified<ClaimEntry>): StoryFault[] {
  if (entry.read?.ask !== 'choice') return [];
  const known = entry.positions.map((position) => position.id);
  return Object.keys(entry.read.phrases)
    .filter((position) => !known.includes(position))
    .map((position) => ({
      in: { kind: 'claim', id } as const,
      path: ['read', 'phrases', position],
      index: 0,
      reason: `The claim has no position “${position}”.`,
      help: `Use one of ${known.join(', ')}.`,
    }));
}

/** Parses lists, gate, other counts and every rule; with faults, nothing of it may be used. */
export function parseStory(sources: StorySources): { rules: StoryRules; faults: StoryFault[] } {
  const faults: StoryFault[] = [];
  const { story, people } = sources;
  const known: Known = { lists: parseStoryLists(sources, faults), ...(people && { people }) };
  const place = (
    kind: 'claim' | 'event',
    id: string,
    parsed: ReturnType<typeof parseRule>,
  ): Rule => {
    for (const { path, ...fault } of parsed.faults) {
      faults.push({ ...fault, in: { kind, id }, path: ['read', ...path] });
    }
    return parsed.rule;
  };
  const rules: StoryRules = {
    gate: parseStoryPhrases('gate', story.gate, known, faults),
    otherCounts: parseStoryPhrases('otherCounts', story.otherCounts, known, faults),
    claims: sources.claims.flatMap(({ id, entry }) => {
      faults.push(...faultsOfPositions({ id, entry }));
      return entry.read
        ? [{ id, entry, rule: place('claim', id, parseRule(entry.read, known)) }]
        : [];
    }),
    events: sources.events.flatMap(({ id, entry }) =>
      entry.read
        ? [
            {
              id,
              when: entry.when.edtf,
              rule: place('event', id, parseEventRule(entry.read, known)),
            },
          ]
        : [],
    ),
  };
  return { rules, faults };
}
