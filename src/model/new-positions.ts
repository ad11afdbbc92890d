/** Positions that no claim lists yet: values the machine read in a new source. */
import type { Answer, Cell } from '../law/cell-of.ts';
import { keyOf } from '../law/relations.ts';
import type { ClaimEntry, PositionEntry, PositionValue } from '../schemas/claim.ts';
import { positionId } from '../schemas/position-id.ts';
import { joinWords } from '../text/join-words.ts';
import { describeValue } from './describe-value.ts';

/** A position that the machine made; it relates to no other, so the law never sees it contradict one: its sentence says it. */
export interface NewPosition extends PositionEntry {
  machineMade: true;
}

/** Whether two values cannot both be right: plain numbers of one unit that differ, or whole days that do. */
function cannotBothBe(one: PositionValue, other: PositionValue): boolean {
  if ('edtf' in one || 'edtf' in other) {
    const days = [one, other].map((value) => ('edtf' in value ? value.edtf : ''));
    return days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)) && days[0] !== days[1];
  }
  const isPlain = one.qualifier === 'exactly' && other.qualifier === 'exactly';
  return isPlain && one.unit === other.unit && one.number !== other.number;
}

/** The new positions among the machine's answers to a claim, in the order of their ids. */
export function newPositions(
  id: string,
  { answers: kind, positions }: ClaimEntry,
  cells: Iterable<Cell>,
): NewPosition[] {
  const all = [...cells];
  const listed = new Set(positions.map((position) => position.id));
  const held = new Set(all.flatMap(({ edited }) => edited));
  const against = positions.filter(
    (position) => kind === 'one' && held.has(keyOf({ claim: id, position: position.id })),
  );
  const made = all
    .flatMap(({ answers }) => answers)
    .filter((answer): answer is Answer & { value: PositionValue } => answer.value !== undefined)
    .filter(({ claim, position }) => claim === id && position === undefined)
    .map(({ value }) => makePosition(positionId(value), value, against))
    .filter((position) => !listed.has(position.id));
  return [...new Map(made.map((position) => [position.id, position])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** A figure that cannot stand beside one that an editor found says so at once, before anyone has weighed it. */
function makePosition(
  id: string,
  value: PositionValue,
  against: readonly PositionEntry[],
): NewPosition {
  const label = describeValue(value);
  const opposed = against.filter((other) => other.value && cannotBothBe(value, other.value));
  const contradicts =
    opposed.length === 0
      ? ''
      : `: it contradicts “${joinWords(opposed.map((other) => other.label))}”`;
  return {
    id,
    label,
    statement: `${label}, as the machine reads it${contradicts}.`,
    value,
    implies: [],
    excludes: [],
    error: false,
    machineMade: true,
  };
}
