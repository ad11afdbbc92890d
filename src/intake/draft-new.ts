/** Drafts the articles of seeds that have none: letters and ids are the next that are free. */
import { join } from 'node:path';
import { holdingsIn } from '../checking/backing.ts';
import type { Content, Located } from '../checking/content.ts';
import { draftArticle, openArticle } from '../drafting/draft-article.ts';
import { nextLetter } from '../drafting/next-letter.ts';
import { type GivenProvenance, settleProvenance } from '../drafting/provenance.ts';
import { foldId, sourceId } from '../drafting/source-id.ts';
import { bearingOf } from '../law/bearing-of.ts';
import type { Answer } from '../law/cell-of.ts';
import type { Knowledge } from '../reading/knowledge.ts';
import { readSeed } from '../reading/read-seed.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import { readingEntry, type ReadingEntry } from '../schemas/reading.ts';
import { shownPath } from './load-content.ts';
import type { LoadedSeed } from './load-seed-texts.ts';

/** A drafted source; nothing of it is written yet. */
export interface Draft {
  readonly article: Located<ArticleEntry>;
  readonly reading: ReadingEntry;
  /** The whole file of the article. */
  readonly text: string;
  /** What was given for it and could not be taken. */
  readonly remarks: readonly string[];
}

/** What a draft is made of. */
export interface DraftOrder {
  readonly seed: LoadedSeed;
  readonly given: GivenProvenance;
  /** The day on which the source came. */
  readonly added: string;
  /** The draft whose place it takes, with its id, letter and day. */
  readonly before?: Located<ArticleEntry> | undefined;
}

/** Folded ids that a new source may not have: of sources, of readings, and of sources that were moved away. */
function listTaken({ articles, readings, redirects }: Content): Set<string> {
  const former = redirects.flatMap(
    ({ entry }) => /^\/sources\/([^/]+)\//.exec(entry.from)?.[1] ?? [],
  );
  return new Set([...[...articles, ...readings].map(({ id }) => id), ...former].map(foldId));
}

/** A desk at which new sources are drafted one after the other, each with a letter and an id of its own. */
export function startDrafting(
  content: Content,
  knowledge: Knowledge,
  folder: string,
): (order: DraftOrder) => Draft {
  const { articles, claims, people, organisations } = content;
  const taken = listTaken(content);
  const letters = articles.map(({ entry }) => entry.letter);
  const around = {
    claims,
    names: new Map([...people, ...organisations].map(({ id, entry }) => [id, entry.name])),
    bearingOf: (answer: Answer) => bearingOf(answer, holdingsIn(content)),
  };
  return ({ seed, given, added, before }) => {
    const known = settleProvenance(seed.text, given);
    const place = before
      ? { id: before.id, letter: before.entry.letter, added: before.entry.added }
      : {
          id: sourceId({ ...seed, publisher: known.publisher }, taken),
          letter: nextLetter(letters),
          added,
        };
    taken.add(foldId(place.id));
    letters.push(place.letter);
    const entry = openArticle(seed, known, place);
    const reading = readingEntry.parse(readSeed(seed, knowledge, entry));
    const file = shownPath(join(folder, 'articles', `${place.id}.mdx`));
    const at = () => ({ line: 1, column: 1 });
    return {
      article: { id: place.id, file, entry, at, body: '', bodyLine: 1 },
      reading,
      text: draftArticle(entry, seed.text, reading, around),
      remarks: known.remarks,
    };
  };
}
