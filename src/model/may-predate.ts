/** Whether an account may be older than an answer: only then may its silence be a matter of the hour. */
import edtf from 'edtf';
import type { Dated } from '../schemas/dated.ts';

/**
 * Whether an account of `asOf` lies before `knownFrom`, by date first and then by the stage of the day.
 * Both need a basis: nothing is said of a date that nobody knows.
 */
export function mayPredate(
  asOf: Dated,
  knownFrom: Dated | undefined,
  stages: readonly { id: string }[],
): boolean {
  if (!knownFrom || asOf.basis === 'unknown' || knownFrom.basis === 'unknown') return false;
  const byDate = compareDates(asOf.edtf, knownFrom.edtf);
  if (byDate !== 'together') return byDate === 'before';
  const stage = stageOf(asOf, stages);
  const since = stageOf(knownFrom, stages);
  return stage >= 0 && since >= 0 && stage < since;
}

/** Where a date lies to another: wholly before, wholly after, or with days in common (or unknown). */
function compareDates(one: string | undefined, other: string | undefined) {
  if (one === undefined || other === undefined) return 'together';
  const [a, b] = [edtf(one, { level: 1 }), edtf(other, { level: 1 })];
  if (a.max < b.min) return 'before';
  return a.min > b.max ? 'after' : 'together';
}

function stageOf({ stage }: Dated, stages: readonly { id: string }[]): number {
  return stages.findIndex(({ id }) => id === stage);
}
