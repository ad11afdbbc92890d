/** How statements bear on each other: what each implies and excludes, over all claims. */
import type { ClaimEntry, PositionEntry } from '../schemas/claim.ts';
import type { StatementReference } from '../schemas/reference.ts';

/** A file of a collection, by its id. */
export interface Identified<Entry> {
  readonly id: string;
  readonly entry: Entry;
}

/** A statement by name: `claim/position`. Ids hold no slash, so no two statements share one. */
export type StatementKey = string;

/** What the law needs to know of a claim. */
export interface RelatedClaim {
  readonly answers: ClaimEntry['answers'];
  readonly chapter?: ClaimEntry['chapter'];
  readonly positions: readonly Pick<PositionEntry, 'id' | 'implies' | 'excludes'>[];
  readonly elsewhere: readonly { readonly statement: StatementReference }[];
}

/** The relations as the entries state them, by statement. What none is stated of relates to nothing. */
export interface Relations {
  readonly implied: ReadonlyMap<StatementKey, readonly StatementKey[]>;
  /** In both directions: it is enough that one of two statements excludes the other. */
  readonly excluded: ReadonlyMap<StatementKey, ReadonlySet<StatementKey>>;
}

/** The name of a statement. */
export function keyOf({ claim, position }: StatementReference): StatementKey {
  return `${claim}/${position}`;
}

/** What a position names under `implies` or `excludes`: one of its own claim by its id alone. */
export function namedBy(claim: string, name: string): StatementKey {
  return name.includes('/') ? name : `${claim}/${name}`;
}

/** Gathers the relations of all claims. */
export function relate(claims: readonly Identified<RelatedClaim>[]): Relations {
  const implied = new Map<StatementKey, StatementKey[]>();
  const excluded = new Map<StatementKey, Set<StatementKey>>();
  const exclude = (one: StatementKey, other: StatementKey): unknown =>
    excluded.get(one)?.add(other) ?? excluded.set(one, new Set([other]));
  for (const { id, entry } of claims) {
    for (const position of entry.positions) {
      const key = keyOf({ claim: id, position: position.id });
      implied.set(
        key,
        position.implies.map((name) => namedBy(id, name)),
      );
      for (const name of position.excludes) {
        exclude(key, namedBy(id, name));
        exclude(namedBy(id, name), key);
      }
    }
  }
  return { implied, excluded };
}
