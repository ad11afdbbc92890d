/** Kinship between texts, from their five-word runs: how much of the smaller stands in the other, and the longest run. */
import { SHINGLE_WORDS } from '../text/shingles.ts';

export interface Kinship {
  /** Different five-word runs that both have. */
  readonly shared: number;
  /** Shared runs over the runs of the smaller text, 0 to 1. */
  readonly containment: number;
  /** The longest run of words that stands in both. */
  readonly longestRun: number;
}

/** From here on two texts are one: a duplicate. */
export const DUPLICATE = 0.9;
/** From here on they go back to one text. */
export const ONE_ORIGIN = 0.2;
/** A shared run of so many words is shown, and nothing claimed. */
export const SHOWN_RUN = 12;

/** A run that repeats more often than this is looked up at its first places only. */
const MOST_PLACES = 32;

/** Where each run stands in a text. */
function indexPlaces(shingles: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  shingles.forEach((shingle, place) => {
    const list = places.get(shingle);
    if (!list) places.set(shingle, [place]);
    else if (list.length < MOST_PLACES) list.push(place);
  });
  return places;
}

/** The longest row of runs that stands in both texts, in words. */
function findLongestRun(one: Uint32Array, places: ReadonlyMap<number, readonly number[]>): number {
  let longest = 0;
  let before = new Map<number, number>();
  for (const shingle of one) {
    const lengths = new Map<number, number>();
    for (const place of places.get(shingle) ?? []) {
      const length = (before.get(place - 1) ?? 0) + 1;
      lengths.set(place, length);
      longest = Math.max(longest, length);
    }
    before = lengths;
  }
  return longest === 0 ? 0 : longest + SHINGLE_WORDS - 1;
}

/** Compares two texts by their shingles. */
export function compareShingles(one: Uint32Array, other: Uint32Array): Kinship {
  const places = indexPlaces(other);
  const own = new Set(one);
  const smaller = Math.min(own.size, places.size);
  let shared = 0;
  for (const shingle of own) if (places.has(shingle)) shared++;
  return {
    shared,
    containment: smaller === 0 ? 0 : shared / smaller,
    longestRun: findLongestRun(one, places),
  };
}
