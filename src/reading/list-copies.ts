/** Finds texts that stand in one another: copies, and pairs that share so much that they are one. */
import { compareShingles, DUPLICATE, type Kinship } from './kinship.ts';

export interface ComparedText {
  readonly name: string;
  readonly shingles: Uint32Array;
}

export interface FoundCopy {
  /** The later of the two. */
  readonly name: string;
  readonly of: string;
  readonly kinship: Kinship;
}

/** A run of words that more texts than this share tells no two of them apart. */
const MOST_SHARING = 64;

/** How many different runs each pair of texts shares, counted over an index of runs. */
function countShared(texts: readonly ComparedText[]): Map<string, number> {
  const owners = new Map<number, number[]>();
  texts.forEach(({ shingles }, order) => {
    for (const shingle of new Set(shingles)) {
      const list = owners.get(shingle);
      if (!list) owners.set(shingle, [order]);
      else if (list.length < MOST_SHARING) list.push(order);
    }
  });
  const counts = new Map<string, number>();
  for (const list of owners.values()) {
    for (let later = 1; later < list.length; later++) {
      for (let earlier = 0; earlier < later; earlier++) {
        const pair = `${list[earlier]} ${list[later]}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Every text that is a copy of one before it in the list. */
export function listCopies(texts: readonly ComparedText[]): FoundCopy[] {
  const sizes = texts.map(({ shingles }) => new Set(shingles).size);
  const copies: FoundCopy[] = [];
  for (const [pair, shared] of countShared(texts)) {
    const [earlier = 0, later = 0] = pair.split(' ').map(Number);
    if (shared < Math.min(sizes[earlier]!, sizes[later]!) * DUPLICATE) continue;
    const [one, other] = [texts[earlier]!, texts[later]!];
    copies.push({
      name: other.name,
      of: one.name,
      kinship: compareShingles(one.shingles, other.shingles),
    });
  }
  return copies.sort((one, other) => (one.name < other.name ? -1 : 1));
}
