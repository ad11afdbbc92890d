/** A value of a position in words: "more than 1,200 political prisoners", "July 2021". */
import { capitalise } from '../text/capitalise.ts';
import type { PositionValue } from '../schemas/claim.ts';
import { writeNumber } from '../text/spell-number.ts';
import { describeDate } from './describe-date.ts';

export function describeValue(value: PositionValue): string {
  if ('edtf' in value) return describeDate(value.edtf);
  const amount = value.qualifier === 'exactly' ? '' : `${value.qualifier} `;
  return capitalise(`${amount}${writeNumber(value.number)} ${value.unit}`);
}
