/** What the list of sources shows. */
import { writeNumber } from '../text/spell-number.ts';
import { labelFamily, OWN_WORDING } from './choose-quotations.ts';
import { countAnswers } from './count-answers.ts';
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
  const toRow = (source: Source) => {
    const { speaksOn, reviewed } = countAnswers(source, compared);
    return {
      source,
      facts: source.reading ? `${writeNumber(source.reading.words)} words` : 'not yet read',
      speaksOn,
      review: describeReviewShort(source, reviewed),
      wording: source.family === undefined ? OWN_WORDING : labelFamily(families[source.family]!),
    };
  };
  return {
    rows: sources.map(toRow),
    compared: compared.length,
    hours: story.stages
      .map(({ id, label }) => ({
        label,
        sources: sources.filter(({ entry }) => entry.asOf.stage === id),
      }))
      .filter((hour) => hour.sources.length > 0),
  };
}
