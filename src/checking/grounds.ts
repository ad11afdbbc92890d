/** What the laws are held against: the content, and every article beside its seed and its reading. */
import { placeBoilerplate } from '../reading/prove.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { type Folded, foldTypography } from '../text/fold.ts';
import type { Span } from '../text/spans.ts';
import type { Content, Located } from './content.ts';
import { currentSeeds, matchSeeds } from './match-seeds.ts';

/** A seed as it came: its file name, where a person finds it, its text, the digest of its bytes. */
export interface Seed {
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/** A seed whose typography was folded once, for the many questions asked of it. */
export interface FoldedSeed extends Seed {
  readonly folded: Folded;
}

/** An article with what it rests on: the seed where it is here, the reading where it was made. */
export interface Ground {
  readonly article: Located<ArticleEntry>;
  readonly reading: Located<ReadingEntry> | undefined;
  readonly seed: FoldedSeed | undefined;
  /** Where in the seed the article's boilerplate stands. */
  readonly boilerplate: readonly Span[];
}

export interface Grounds {
  readonly content: Content;
  readonly sources: readonly Ground[];
  readonly seeds: readonly FoldedSeed[];
  /** The digest of the rules, names and word lists as they are now; nothing where it is not known. */
  readonly basis: string | undefined;
  /** In a hosted build nothing is written into the content. */
  readonly isHosted: boolean;
}

export interface Surroundings {
  readonly seeds: readonly Seed[];
  readonly basis?: string | undefined;
  readonly isHosted?: boolean;
}

/** Lays every article beside its seed and its reading. */
export function joinGrounds(content: Content, around: Surroundings): Grounds {
  const seeds = currentSeeds(content.articles, around.seeds).map((seed) => ({
    ...seed,
    folded: foldTypography(seed.text),
  }));
  const matched = matchSeeds(content.articles, seeds);
  const sources = content.articles.map((article): Ground => {
    const seed = matched.get(article);
    const reading = content.readings.find(({ id }) => id === article.id);
    const boilerplate = seed ? placeBoilerplate(article.entry, seed.folded) : [];
    return { article, reading, seed, boilerplate };
  });
  const { basis, isHosted = false } = around;
  return { content, sources, seeds, basis, isHosted };
}
