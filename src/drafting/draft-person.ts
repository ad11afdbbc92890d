/** Drafts the entry of a person: the name and its spellings, and the statements that speak of them. */
import type { ClaimEntry } from '../schemas/claim.ts';
import type { PersonEntry } from '../schemas/person.ts';
import { countEdits } from '../text/edits.ts';
import { standsAt } from '../text/find-exact.ts';
import { joinWords } from '../text/join-words.ts';
import { listWords } from '../text/words.ts';
import { type EntryDraft, printMdx, type Refusal } from './entry-draft.ts';
import { findNaming, type SeedSentence } from './seed-sentences.ts';
import { toSlug } from './source-id.ts';

type Listed<Entry> = readonly { readonly id: string; readonly entry: Entry }[];

/** What a maintainer says of a person. */
export interface NewPerson {
  readonly name: string;
  readonly sex?: string | undefined;
  readonly group?: string | undefined;
  readonly role?: string | undefined;
}

/** What the story and its seeds say. */
export interface PersonSurroundings {
  readonly people: Listed<PersonEntry>;
  readonly claims: Listed<ClaimEntry>;
  /** The groups of people of the story. */
  readonly groups: readonly string[];
  readonly sentences: readonly SeedSentence[];
}

/** A surname that differs by no more letters beside the same given name is a spelling of it. */
const SPELLING_EDITS = 2;

/** A person with the sentences that name them. */
export type PersonDraft = EntryDraft & { readonly named: readonly SeedSentence[] };

/** The file of a person. */
export function draftPerson(person: NewPerson, around: PersonSurroundings): PersonDraft | Refusal {
  const { name, role, group } = person;
  const words = name.split(/\s+/);
  const family = words.at(-1)!;
  const given = words.slice(0, -1).slice(0, 1);
  const aliases = findSpellings(given[0], family, around.sentences);
  const named = findNaming(around.sentences, [family, ...aliases]);
  const sex = person.sex ?? tellSex(given[0], family, around);
  if (sex !== 'female' && sex !== 'male') {
    return {
      reason: `Whether ${name} is female or male, nothing here says.`,
      help: 'Add --sex female or --sex male: in some languages a name ends by it.',
    };
  }
  const said = role ?? (named.length > 0 ? 'named in the reports' : 'part of the story');
  const statements = findStatements(family, around.claims);
  const entry = {
    ...{ name, family, given, aliases, sex },
    group: group ?? around.groups.at(-1),
    role: said,
    summary: `${name}, ${said}.`,
    statement: statements[0],
    sections: statements.length > 0 ? [{ heading: 'What is reported', statements }] : [],
  };
  const places = [...new Set(named.map(({ file, line }) => `${file}:${line}`))];
  return {
    files: {
      [`people/${toSlug(name)}.mdx`]: printMdx(
        entry,
        places.length > 0 ? [`Named at ${places.join(', ')}.`] : [],
      ),
    },
    left: [
      ...(role === undefined ? ['role: who this is, a few words'] : []),
      'summary: one sentence on this person in the event',
      ...(group === undefined && around.groups.length > 1
        ? [`group: one of ${joinWords(around.groups)}; the last was taken`]
        : []),
      'aliases and native: other spellings of the name',
    ],
    named,
  };
}

/** Whole names of the seeds with the same given name and nearly the same surname. */
function findSpellings(
  given: string | undefined,
  family: string,
  sentences: readonly SeedSentence[],
): string[] {
  const found = sentences.flatMap(({ text }) => {
    const words = listWords(text).map((word) => word.text.replace(/['’]s$/, ''));
    return words.flatMap((word, at) => {
      const isNear =
        /^\p{Lu}/u.test(word) && countEdits(word, family, SPELLING_EDITS) <= SPELLING_EDITS;
      return words[at - 1] === given && isNear && word !== family ? [`${given} ${word}`] : [];
    });
  });
  return [...new Set(found)];
}

/** What a listed person of the same given name, or a title before the surname, says of the sex. */
function tellSex(
  given: string | undefined,
  family: string,
  { people, sentences }: PersonSurroundings,
): string | undefined {
  const alike = new Set(
    people
      .filter(({ entry }) => given && entry.given.includes(given))
      .map(({ entry }) => entry.sex),
  );
  if (alike.size === 1) return [...alike][0];
  const before = (titles: readonly string[]) =>
    sentences.some(({ text }) =>
      titles.some((title) =>
        [title, `${title}.`].some((one) => standsAt(text, `${one} ${family}`).length > 0),
      ),
    );
  const [isFemale, isMale] = [before(['Ms', 'Mrs', 'Miss']), before(['Mr'])];
  if (isFemale === isMale) return undefined;
  return isFemale ? 'female' : 'male';
}

function findStatements(family: string, claims: Listed<ClaimEntry>) {
  return claims.flatMap(({ id: claim, entry }) =>
    entry.positions
      .filter(({ statement, error }) => !error && standsAt(statement, family).length > 0)
      .map(({ id: position }) => ({ claim, position })),
  );
}
