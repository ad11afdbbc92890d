/** What a seed is read with: names, rules and the story, arranged once for all seeds, and their digest. */
import type { ClaimEntry } from '../schemas/claim.ts';
import type { OrganisationEntry } from '../schemas/organisation.ts';
import type { PersonEntry } from '../schemas/person.ts';
import type { ReadRules } from '../schemas/read-rule.ts';
import { READING_VERSION } from '../schemas/reading.ts';
import type { StoryEntry } from '../schemas/story.ts';
import { digest } from '../text/digest.ts';
import { indexNames, type Known, type KnownNames } from './known-names.ts';
import { parseStory, type StoryFault } from './rules/parse-story.ts';
import { noRules, type StoryRules } from './rules/story-rules.ts';

/** The entries that reading rests on. */
export interface KnownEntries {
  readonly people: readonly Known<PersonEntry>[];
  readonly organisations: readonly Known<OrganisationEntry>[];
  readonly claims: readonly Known<ClaimEntry>[];
  /** By the id of their claim. */
  readonly rules: readonly Known<ReadRules>[];
  readonly story: StoryEntry | undefined;
}

export interface Knowledge {
  readonly names: KnownNames;
  readonly sexes: ReadonlyMap<string, 'female' | 'male'>;
  readonly rules: StoryRules;
  /** The last day that the story follows (EDTF): what is dated later answers none of its claims. */
  readonly horizon?: string;
  /** Faults of the rules; with any of them no claim is read. */
  readonly faults: readonly StoryFault[];
  /** The digest of names, rules and word lists. */
  readonly basis: string;
}

/** The digest of all that decides how a seed is read. */
export function digestBasis({ people, organisations, claims, rules, story }: KnownEntries): string {
  return digest(
    JSON.stringify([
      READING_VERSION,
      people.map(({ id, entry }) => {
        const { name, family, given, native, aliases, handles, sex, titles } = entry;
        return [
          id,
          name,
          family,
          given,
          native.map(({ text }) => text),
          aliases,
          handles,
          sex,
          titles,
        ];
      }),
      organisations.map(({ id, entry: { name, aliases, handles, native } }) => [
        id,
        name,
        aliases,
        handles,
        native,
      ]),
      claims.map(({ id, entry: { positions, elsewhere } }) => [
        id,
        [...positions, ...elsewhere].map((one) => [one.id, one.value]),
      ]),
      rules.map(({ id, entry }) => [id, entry]),
      story && [
        story.words,
        story.gate,
        story.gateTogether,
        story.otherCounts,
        story.horizon.until,
      ],
    ]),
  );
}

/** Arranges the entries for reading. */
export function prepareKnowledge(entries: KnownEntries): Knowledge {
  const { people, organisations, claims, story } = entries;
  const ids = new Set([...people, ...organisations].map(({ id }) => id));
  const { rules, faults } = story
    ? parseStory({ story, claims, rules: entries.rules, people: ids })
    : { rules: noRules, faults: [] };
  return {
    names: indexNames(people, organisations),
    sexes: new Map(people.map(({ id, entry }) => [id, entry.sex])),
    rules: faults.length > 0 ? noRules : rules,
    ...(story && { horizon: story.horizon.until }),
    faults,
    basis: digestBasis(entries),
  };
}
