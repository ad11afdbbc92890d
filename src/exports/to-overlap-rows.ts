/** Model -> overlap: one row is one pair of sources, with the wording they share. */
import type { Model } from '../model/model.ts';
import { viewKinship } from '../model/view-kinship.ts';
import type { Row } from './row.ts';

export function toOverlapRows(model: Model): Row[] {
  return viewKinship(model).pairs.map(({ one, other, shared }) => ({
    one: one.letter,
    one_publisher: one.name,
    other: other.letter,
    other_publisher: other.name,
    shared_runs_of_five_words: shared,
    one_family: one.family !== undefined && one.family === other.family,
  }));
}
