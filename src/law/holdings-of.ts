/** What every source holds, worked out once from the entries. */
import type { ReadingEntry } from '../schemas/reading.ts';
import { type Cell, cellOf, type Evidenced } from './cell-of.ts';
import { type Identified, type RelatedClaim, relate, type Relations } from './relations.ts';
import { type Holding, holdingOf } from './stand-on.ts';

/** The entries on which the law rests. */
export interface LawEntries {
  readonly claims: readonly Identified<RelatedClaim>[];
  readonly articles: readonly Identified<Evidenced>[];
  readonly readings: readonly Identified<Pick<ReadingEntry, 'answers'>>[];
}

export interface Holdings {
  readonly relations: Relations;
  /** By the id of the source. */
  readonly sources: ReadonlyMap<string, Holding>;
}

/** The relations of all statements, and what each source holds of them. */
export function holdingsOf({ claims, articles, readings }: LawEntries): Holdings {
  const relations = relate(claims);
  const answersOf = new Map(readings.map(({ id, entry }) => [id, entry.answers]));
  const sources = articles.map(({ id, entry }) => {
    const cells = claims.map((claim): [string, Cell] => [
      claim.id,
      cellOf(claim, entry, answersOf.get(id) ?? []),
    ]);
    return [id, holdingOf(new Map(cells), relations)] as const;
  });
  return { relations, sources: new Map(sources) };
}
