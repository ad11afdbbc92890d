/** The id of a position that the machine made from a value; it stays when an editor adopts the position. */
import type { PositionValue } from './claim.ts';

/** A stable id made of the value: "n130", "n130-more-than", "d2025-12-13". */
export function positionId(value: PositionValue): string {
  const text =
    'edtf' in value
      ? `d${value.edtf}`
      : `n${value.number}-${value.qualifier === 'exactly' ? '' : value.qualifier}`;
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}
