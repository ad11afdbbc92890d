/** What the list of sources shows: each with its size and where it stands, the hours of the accounts, shared wording. */
import { writeNumber } from '../text/spell-number.ts';
import { countAnswers } from './count-answers.ts';
import { describeReviewShort } from './describe-review.ts';
import type { Model, Source } from './model.ts';

export interface SourcesView {
  rows: { source: Source; facts: string; review: string }[];
  /** The moments of the day that the accounts are of, the earliest first. */
  hours: { label: string; sources: Source[] }[];
}

export function viewSources({ story, sources, claims }: Model): SourcesView {
  const compared = claims.filter(({ compare }) => compare);
  return {
    rows: sources.map((source) => {
      const { speaksOn, reviewed } = countAnswers(source, compared);
      const length = source.reading ? `${writeNumber(source.reading.words)} words` : 'not yet read';
      return {
        source,
        facts: `${length}, answers ${speaksOn} of ${compared.length} questions`,
        review: describeReviewShort(source, reviewed),
      };
    }),
    hours: story.stages
      .map(({ id, label }) => ({
        label,
        sources: sources.filter(({ entry }) => entry.asOf.stage === id),
      }))
      .filter((hour) => hour.sources.length > 0),
  };
}
