/** What was ever published: every address and id, and since when. Nothing of it vanishes unsaid. */

/** Address without the base -> since when, and the ids on it with theirs. */
export type Published = Record<string, { since: string; ids: Record<string, string> }>;

/** The pages of a build: address without the base -> the ids in its main part. */
export type BuiltIds = ReadonlyMap<string, ReadonlySet<string>>;

const mainPart = /<main\b[\s\S]*?<\/main>/;

/** The ids that a link may point to on a page: those of its main part. */
export function idsOf(html: string): Set<string> {
  const main = mainPart.exec(html)?.[0] ?? '';
  return new Set(Array.from(main.matchAll(/<[a-z][^>]*?\sid="?([^"\s>]+)/g), ([, id = '']) => id));
}

/** Every address and every `address#id` that was published and is not in the build. */
export function findVanished(published: Published, built: BuiltIds): string[] {
  return Object.entries(published).flatMap(([address, { ids }]) => {
    const here = built.get(address);
    if (!here) return [address];
    return Object.keys(ids)
      .filter((id) => !here.has(id))
      .map((id) => `${address}#${id}`);
  });
}

/** The record with everything of this build added and nothing taken away, sorted. */
export function addBuild(published: Published, built: BuiltIds, date: string): Published {
  const addresses = [...new Set([...Object.keys(published), ...built.keys()])].sort();
  return Object.fromEntries(
    addresses.map((address) => {
      const before = published[address] ?? { since: date, ids: {} };
      const ids = [...new Set([...Object.keys(before.ids), ...(built.get(address) ?? [])])].sort();
      const dated = ids.map((id) => [id, before.ids[id] ?? date]);
      return [address, { since: before.since, ids: Object.fromEntries(dated) }];
    }),
  );
}
