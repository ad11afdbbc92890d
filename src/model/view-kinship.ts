/** How much wording sources share, pair by pair: distinct runs of five words that stand in both. */
import { decodeShingles } from '../text/shingles.ts';
import type { Model, Source } from './model.ts';

export interface Kinship {
  one: Source;
  other: Source;
  /** Distinct runs of five words that both have. */
  shared: number;
}

export interface KinshipView {
  /** The sources whose words have been read. */
  sources: Source[];
  /** Every pair once, those that share most first. */
  pairs: Kinship[];
}

export function viewKinship({ sources }: Model): KinshipView {
  const runs = sources.flatMap((source) =>
    source.reading && source.identified
      ? [{ source, shingles: new Set(decodeShingles(source.reading.shingles)) }]
      : [],
  );
  const pairs = runs.flatMap(({ source: one, shingles }, index) =>
    runs.slice(index + 1).map(({ source: other, shingles: others }) => ({
      one,
      other,
      shared: shingles.intersection(others).size,
    })),
  );
  return {
    sources: runs.map(({ source }) => source),
    pairs: pairs.sort((a, b) => b.shared - a.shared),
  };
}
