/** What the list of sources shows: each with its size and where it stands, the hours of the accounts, shared wording. */
import { writeNumber } from '../text/spell-number.ts';
import { countAnswers } from './count-answers.ts';
import { describeDate } from './describe-date.ts';
import { describeReviewShort } from './describe-review.ts';
import type { Claim, Model, Source } from './model.ts';

/** One source in a list. */
export interface SourceRow {
  source: Source;
  facts: string;
  review: string;
}

export interface SourcesView {
  rows: SourceRow[];
  /** What stands in no count of the day; each list left out where it is empty. */
  apart: { id: string; heading: string; rows: SourceRow[] }[];
  /** The moments of the day that the accounts are of, the earliest first. */
  hours: { label: string; sources: Source[] }[];
}

export function viewSources({ story, sources, later, withdrawn, claims }: Model): SourcesView {
  const compared = claims.filter(({ compare }) => compare);
  const titleOf = ({ entry }: Source) =>
    story.chapters.find(({ id }) => id === entry.chapter)?.title ?? '';
  return {
    rows: sources.map((source) => rowOf(source, compared)),
    apart: [
      {
        ...{ id: 'after', heading: 'What came after' },
        rows: later.map((source) => rowApart(source, titleOf(source))),
      },
      {
        ...{ id: 'withdrawn', heading: 'Withdrawn' },
        rows: withdrawn.map((source) =>
          rowApart(source, `withdrawn on ${describeDate(source.entry.withdrawn!.date)}`),
        ),
      },
    ].filter(({ rows }) => rows.length > 0),
    hours: story.stages
      .map(({ id, label }) => ({
        label,
        sources: sources.filter(({ entry }) => entry.asOf.stage === id),
      }))
      .filter((hour) => hour.sources.length > 0),
  };
}

function rowOf(source: Source, compared: readonly Claim[]): SourceRow {
  const { speaksOn, reviewed } = countAnswers(source, compared);
  return {
    source,
    facts: `${lengthOf(source)}, answers ${speaksOn} of ${compared.length} questions`,
    review: describeReviewShort(source, reviewed),
  };
}

function rowApart(source: Source, why: string): SourceRow {
  return { source, facts: `${lengthOf(source)} · ${why}`, review: describeReviewShort(source, 0) };
}

function lengthOf({ reading }: Source): string {
  return reading ? `${writeNumber(reading.words)} words` : 'not yet read';
}
