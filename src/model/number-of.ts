/** The number a chart takes from a statement. */
import type { Statement } from './model.ts';

/** The number of a statement; a chart that names one without a number is a fault of the content. */
export function numberOf({ value, claim, id }: Statement): number {
  if (value !== undefined && 'number' in value) return value.number;
  throw new Error(`The statement “${claim.id}/${id}” has no number, and a chart needs one.`);
}
