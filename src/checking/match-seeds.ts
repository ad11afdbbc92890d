/** Finds the seed of each article: the text it was proved against, wherever that was renamed, else the one of its name. */
import type { Content } from './content.ts';

/** The seeds that are read: not the texts that were corrected since, which only prove what was cited of them. */
export function currentSeeds<Seed extends NamedSeed>(
  articles: Content['articles'],
  seeds: readonly Seed[],
): Seed[] {
  const shas = (list: readonly { readonly seed: NamedSeed }[]) =>
    list.map(({ seed }) => seed.sha256);
  const current = new Set(shas(articles.map(({ entry }) => entry)));
  const former = new Set(articles.flatMap(({ entry }) => shas(entry.versions)));
  return seeds.filter(({ sha256 }) => current.has(sha256) || !former.has(sha256));
}

/** What an article says of its seed. */
interface SeedOwner {
  readonly entry: { readonly seed: { readonly file: string; readonly sha256: string } };
}

interface NamedSeed {
  readonly file: string;
  readonly sha256: string;
}

/** Each article with its seed, where that is here; no seed belongs to two. */
export function matchSeeds<Owner extends SeedOwner, Seed extends NamedSeed>(
  articles: readonly Owner[],
  seeds: readonly Seed[],
): Map<Owner, Seed> {
  const matched = new Map<Owner, Seed>();
  const taken = new Set<Seed>();
  const bySha = Map.groupBy(seeds, ({ sha256 }) => sha256);
  const byName = Map.groupBy(seeds, ({ file }) => file);
  const match = (find: (owner: Owner) => readonly Seed[] | undefined): void => {
    for (const article of articles) {
      const seed = matched.has(article) ? undefined : find(article)?.find((one) => !taken.has(one));
      if (!seed) continue;
      matched.set(article, seed);
      taken.add(seed);
    }
  };
  match(({ entry: { seed } }) => bySha.get(seed.sha256)?.filter(({ file }) => file === seed.file));
  match(({ entry: { seed } }) => bySha.get(seed.sha256));
  match(({ entry: { seed } }) => byName.get(seed.file));
  return matched;
}

/** What a seed without an article may be: that of an article that cannot be read, or nobody's. */
export type Orphan = 'of a faulty article' | 'perhaps of a faulty article' | 'nobody’s';

/** The readings of articles that cannot be read say whose a seed is; an article without a reading may own any. */
export function whoseSeed(
  { faulty, readings }: Pick<Content, 'faulty' | 'readings'>,
  { file, sha256 }: NamedSeed,
): Orphan {
  const unread = faulty.filter(({ collection }) => collection === 'articles');
  const recorded = unread.map(({ id }) => readings.find((one) => one.id === id)?.entry.seed);
  if (recorded.some((seed) => seed?.sha256 === sha256 || seed?.file === file)) {
    return 'of a faulty article';
  }
  return recorded.includes(undefined) ? 'perhaps of a faulty article' : 'nobody’s';
}
