/** What the list of sources shows. */
import { writeNumber } from '../text/spell-number.ts';
import { labelFamily, OWN_WORDING } from './choose-quotations.ts';
import { describeReviewShort } from './describe-review.ts';
import type { Model, Source } from './model.ts';

export interface SourcesView {
  rows: { source: Source; facts: string; speaksOn: number; review: string; wording: string }[];
  /** How many claims are compared. */
  compared: number;
  /** The moments of the day that the accounts are of, the earliest first. */
  hours: { label: string; sources: Source[] }[];
}

export function viewSources({ story, sources, claims, families }: Model): SourcesView {
  const compared = claims.filter(({ compare }) => compare);
  const speaksOn = ({ id }: Source) =>
    compared.filter(({ cells }) => (cells.get(id)?.positions.length ?? 0) > 0).length;
  const reviewed = ({ id }: Source) =>
    compared.filter(({ cells }) => cells.get(id)?.by === 'editor').length;
  return {
    rows: sources.map((source) => ({
      source,
      facts: source.reading ? `${writeNumber(source.reading.words)} words` : 'not yet read',
      speaksOn: speaksOn(source),
      review: describeReviewShort(source, reviewed(source)),
      wording: source.family === undefined ? OWN_WORDING : labelFamily(families[source.family]!),
    })),
    compared: compared.length,
    hours: story.stages
      .map(({ id, label }) => ({
        label,
        sources: sources.filter(({ entry }) => entry.asOf.stage === id),
      }))
      .filter((hour) => hour.sources.length > 0),
  };
}
