/** Positions that no claim lists yet: values the machine read in a new source. */
import type { ClaimEntry, PositionEntry, PositionValue } from '../schemas/claim.ts';
import { positionId } from '../schemas/position-id.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { describeValue } from './describe-value.ts';
import type { PlacedAnswer } from './cell.ts';

type Answer = ReadingEntry['answers'][number];

/** A position that the machine made; it relates to no other, so it can never contradict one. */
export interface NewPosition extends PositionEntry {
  machineMade: true;
}

/** The answer with its position: the one named, the one with the same value, or a new one. */
export function placeAnswer(answer: Answer, claim: ClaimEntry): PlacedAnswer[] {
  if (answer.position !== undefined) return [{ ...answer, position: answer.position }];
  const { value } = answer;
  if (value === undefined) return [];
  const listed = claim.positions.find((position) => sameValue(position.value, value));
  return [{ ...answer, position: listed?.id ?? positionId(value) }];
}

/** The new positions among placed answers to a claim, in the order of their ids. */
export function newPositions(answers: readonly PlacedAnswer[], claim: ClaimEntry): NewPosition[] {
  const listed = new Set(claim.positions.map(({ id }) => id));
  const made = answers
    .filter(({ position, value }) => value !== undefined && !listed.has(position))
    .map(({ position, value }) => [position, makePosition(position, value!)] as const);
  return [...new Map(made).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
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

function sameValue(listed: PositionValue | undefined, read: PositionValue): boolean {
  if (listed === undefined) return false;
  if ('edtf' in read) return 'edtf' in listed && listed.edtf === read.edtf;
  return 'number' in listed && listed.number === read.number && listed.qualifier === read.qualifier;
}
