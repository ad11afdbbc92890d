/** Positions that no claim lists yet: values the machine read in a new source. */
import type { Answer, Cell } from '../law/cell-of.ts';
import type { ClaimEntry, PositionEntry, PositionValue } from '../schemas/claim.ts';
import { positionId } from '../schemas/position-id.ts';
import { describeValue } from './describe-value.ts';

/** A position that the machine made; it relates to no other, so it can never contradict one. */
export interface NewPosition extends PositionEntry {
  machineMade: true;
}

/** The new positions among the machine's answers to a claim, in the order of their ids. */
export function newPositions(
  id: string,
  { positions }: ClaimEntry,
  cells: Iterable<Cell>,
): NewPosition[] {
  const listed = new Set(positions.map((position) => position.id));
  const made = [...cells]
    .flatMap(({ answers }) => answers)
    .filter((answer): answer is Answer & { value: PositionValue } => answer.value !== undefined)
    .filter(({ claim, position }) => claim === id && position === undefined)
    .map(({ value }) => makePosition(positionId(value), value))
    .filter((position) => !listed.has(position.id));
  return [...new Map(made.map((position) => [position.id, position])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

function makePosition(id: string, value: PositionValue): NewPosition {
  const label = describeValue(value);
  return {
    id,
    label,
    statement: `${label}, as the machine reads it.`,
    value,
    implies: [],
    excludes: [],
    error: false,
    machineMade: true,
  };
}
