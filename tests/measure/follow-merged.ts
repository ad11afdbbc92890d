/** Where a former statement stands: labels keep the names that they were written with. */
import { keyOf, type StatementKey } from '../../src/law/relations.ts';
import type { Content } from '../../src/checking/content.ts';
import type { StatementReference } from '../../src/schemas/reference.ts';

/** A statement; or the page on which its words stand, where they are no statement any more; or nothing at all. */
export type Followed =
  | { readonly statement: StatementReference }
  | { readonly address: string }
  | { readonly lost: StatementKey };

/** Follows names of statements through `merged.yaml`, over any number of rows. */
export function followMerged({
  claims,
  merged,
}: Pick<Content, 'claims' | 'merged'>): (label: StatementReference) => Followed {
  const rows = new Map(Object.entries(merged?.entry ?? {}));
  const known = new Map(
    claims.flatMap(({ id: claim, entry }) =>
      entry.positions.map(({ id: position }): [StatementKey, StatementReference] => [
        keyOf({ claim, position }),
        { claim, position },
      ]),
    ),
  );
  return (label) => {
    const seen = new Set<string>();
    let name = keyOf(label);
    for (let next = rows.get(name); next !== undefined && !seen.has(next); next = rows.get(name)) {
      seen.add(next);
      name = next;
      if (name.startsWith('/')) return { address: name };
    }
    const statement = known.get(name);
    return statement ? { statement } : { lost: keyOf(label) };
  };
}
