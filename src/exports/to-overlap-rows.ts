/** Model -> overlap: one row is one pair of sources, with the wording they share. */
import type { Model, Source } from '../model/model.ts';
import { viewKinship } from '../model/view-kinship.ts';
import type { Row } from './row.ts';

export function toOverlapRows(model: Model): Row[] {
  return viewKinship(model).pairs.map(({ one, other, shared }) => ({
    one: one.letter,
    one_publisher: one.name,
    other: other.letter,
    other_publisher: other.name,
    shared_runs_of_five_words: shared,
    ...originOf(one, other),
  }));
}

/** Whether both go back to one account, as surely as the less sure of the two; empty where an account is not known. */
function originOf(one: Source, other: Source): Row {
  const origins = [one.entry.origin, other.entry.origin];
  const bases = origins.map((origin) => origin?.basis ?? 'unknown');
  if (bases.includes('unknown')) return { one_origin: '', one_origin_basis: 'unknown' };
  return {
    one_origin: origins[0]?.who === origins[1]?.who,
    one_origin_basis: bases.includes('inferred') ? 'inferred' : 'stated',
  };
}
