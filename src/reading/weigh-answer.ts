/** Weighs an answer that the machine read against what reviewed sources say: what it would change if it stood. */
import type { ClaimEntry, PositionEntry } from '../schemas/claim.ts';
import type { ReadingEntry } from '../schemas/reading.ts';

/** What an answer does beside those that stand, the most consequential first. */
export const bearings = [
  'against all',
  'contradiction',
  'new figure',
  'new position',
  'agreement',
] as const;

export type Bearing = (typeof bearings)[number];

/** The positions that each reviewed source takes on one claim, by evidence. */
export type Held = ReadonlyMap<string, readonly string[]>;

/** What a weighing may rest on. */
export interface ReviewedEntry {
  readonly id: string;
  readonly entry: {
    readonly evidence: readonly {
      readonly backs: readonly ({ claim: string; position: string } | { event: string })[];
    }[];
  };
}

/** The positions held on every claim, by the evidence of all sources but one. */
export function heldPositions(
  articles: readonly ReviewedEntry[],
  but?: string,
): ReadonlyMap<string, Held> {
  const held = new Map<string, Map<string, string[]>>();
  for (const { id, entry } of articles) {
    if (id === but) continue;
    for (const backed of entry.evidence.flatMap(({ backs }) => backs)) {
      if (!('claim' in backed)) continue;
      const bySource = held.get(backed.claim) ?? new Map<string, string[]>();
      held.set(backed.claim, bySource);
      bySource.set(id, [...(bySource.get(id) ?? []), backed.position]);
    }
  }
  return held;
}

/** A position with all that it implies, over any number of steps. */
function impliedBy(position: string, positions: readonly PositionEntry[]): Set<string> {
  const found = new Set([position]);
  for (const id of found) {
    positions.find((one) => one.id === id)?.implies.forEach((implied) => found.add(implied));
  }
  return found;
}

/** Whether two positions, with what they imply, cannot both be true. */
function areOpposed(one: string, other: string, positions: readonly PositionEntry[]): boolean {
  const [mine, theirs] = [impliedBy(one, positions), impliedBy(other, positions)];
  return positions.some(({ id, excludes }) =>
    excludes.some(
      (excluded) =>
        (mine.has(id) && theirs.has(excluded)) || (theirs.has(id) && mine.has(excluded)),
    ),
  );
}

/** What an answer does beside the positions held. */
export function weighAnswer(
  answer: ReadingEntry['answers'][number],
  { positions }: Pick<ClaimEntry, 'positions'>,
  held: Held = new Map(),
): Bearing {
  const { position } = answer;
  if (position === undefined || !positions.some(({ id }) => id === position)) return 'new figure';
  const sources = [...held.values()];
  const opposed = sources.filter((taken) =>
    taken.some((other) => areOpposed(position, other, positions)),
  );
  if (opposed.length > 1 && opposed.length === sources.length) return 'against all';
  if (opposed.length > 0) return 'contradiction';
  const stands = sources.some((taken) =>
    taken.some((other) => impliedBy(other, positions).has(position)),
  );
  return stands ? 'agreement' : 'new position';
}
