/** Wording families: sources whose texts share so much that they go back to one text. */
import { decodeShingles } from '../text/shingles.ts';
import { compareLetters } from './in-order.ts';
import type { Entries, Source } from './model.ts';

/** Sources of one wording, in letter order. */
export interface Family {
  /** Whose wording it is, where its sources or their editor name somebody: "Harbour Wire". */
  name: string;
  /** Whether nobody is named, so that the name only says who is kin: "C and kin". */
  isUnnamed: boolean;
  sources: Source[];
}

/** Two texts are kin when this share of the shorter one's word runs stands in the other. */
export const KIN = 0.2;

/** The families of a site, the largest first; a source without kin is in none. */
export function findFamilies(
  sources: readonly Source[],
  organisations: Entries['organisations'],
): Family[] {
  const nameOf = new Map(organisations.map(({ id, entry }) => [id, entry.name]));
  return groupKin(sources)
    .filter((kin) => kin.length > 1)
    .map((kin): Family => {
      const origin = mostNamed(kin);
      const name = origin && nameOf.get(origin);
      return {
        name: name ?? `${kin[0]!.letter} and kin`,
        isUnnamed: name === undefined,
        sources: kin,
      };
    })
    .sort(
      (one, other) =>
        other.sources.length - one.sources.length ||
        compareLetters(one.sources[0]!.letter, other.sources[0]!.letter),
    );
}

/** Sources by kinship, however long the chain between two of them. */
function groupKin(sources: readonly Source[]): Source[][] {
  const texts = sources.map((source) => ({
    source,
    runs: new Set(source.reading ? decodeShingles(source.reading.shingles) : []),
  }));
  let groups: (typeof texts)[] = [];
  for (const text of texts) {
    const kin = groups.filter((group) => group.some((other) => areKin(text.runs, other.runs)));
    groups = [...groups.filter((group) => !kin.includes(group)), [...kin.flat(), text]];
  }
  return groups.map((group) =>
    group
      .map(({ source }) => source)
      .sort((one, other) => compareLetters(one.letter, other.letter)),
  );
}

function areKin(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const smaller = Math.min(one.size, other.size);
  return smaller > 0 && one.intersection(other).size >= smaller * KIN;
}

/** Whom most of them go back to, where it is said of any. */
function mostNamed(sources: readonly Source[]): string | undefined {
  const named = Map.groupBy(
    sources.flatMap(({ entry }) => entry.origin?.who ?? []),
    (who) => who,
  );
  const [most] = [...named.values()].sort((one, other) => other.length - one.length);
  return most?.[0];
}
