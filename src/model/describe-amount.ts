/** The number of a statement in words, and how exact it is. */
import { capitalise } from '../text/capitalise.ts';
import { writeNumber } from '../text/spell-number.ts';
import type { Statement } from './model.ts';
import { numberOf } from './number-of.ts';

/** "More than 430", "123". */
export function describeAmount(statement: Statement): string {
  const qualifier = qualifierOf(statement);
  const number = writeNumber(numberOf(statement));
  return qualifier === 'exactly' ? number : `${capitalise(qualifier)} ${number}`;
}

/** How exact the number of a statement is. */
export function qualifierOf({ value }: Statement): string {
  return value !== undefined && 'number' in value ? value.qualifier : 'exactly';
}
