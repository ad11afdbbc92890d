/** The law of the line for one source: where its cell puts it on one statement. */
import type { PositionEntry } from '../schemas/claim.ts';
import type { Cell } from './cell.ts';
import type { SlotState } from './line.ts';

/** What the law needs to know of a position. */
export type Related = Pick<PositionEntry, 'id' | 'implies' | 'excludes'>;

export interface Stand {
  state: SlotState;
  also: boolean;
}

/**
 * Where a source stands on a position. It holds what it says and all that this implies; it denies what
 * anything it holds excludes. Positions that neither imply nor exclude this one answer otherwise.
 */
export function standOn(
  position: string,
  cell: Cell,
  relations: readonly Related[],
  mayPredate: boolean,
): Stand {
  if (cell.by === 'nobody') return { state: 'unread', also: false };
  if (cell.positions.length === 0)
    return { state: mayPredate ? 'predates' : 'silent', also: false };
  const held = heldBy(cell.positions, relations);
  const contrary = [...held].some((other) => exclude(other, position, relations));
  if (held.has(position)) return { state: 'says', also: contrary };
  return { state: contrary ? 'denies' : 'otherwise', also: false };
}

/** The positions that a source takes, and those they imply. */
export function heldBy(positions: readonly string[], relations: readonly Related[]): Set<string> {
  const held = new Set(positions);
  // A set grows while it is walked, so what is implied in turn is found too.
  for (const id of held) {
    relations
      .find((relation) => relation.id === id)
      ?.implies.forEach((implied) => held.add(implied));
  }
  return held;
}

/** Whether two positions cannot both be true; it is enough that one of them says so. */
function exclude(one: string, other: string, relations: readonly Related[]): boolean {
  return relations.some(
    ({ id, excludes }) =>
      (id === one && excludes.includes(other)) || (id === other && excludes.includes(one)),
  );
}
