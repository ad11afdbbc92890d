/** Finds the seed of each article: the text it was proved against, wherever that was renamed, else the one of its name. */

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
