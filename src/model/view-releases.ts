/** The releases that sources put a number to, as bars on one scale. */
import { describeAmount, qualifierOf } from './describe-amount.ts';
import type { Model, Statement } from './model.ts';
import { nameSources } from './name-sources.ts';
import { numberOf } from './number-of.ts';
import { statementsOf } from './statements.ts';

export interface ReleaseBar {
  number: number;
  /** "More than 430": the value, in bold. */
  value: string;
  /** "since July 2024". */
  label: string;
  /** "C only": who says so, at the right. */
  sources: string;
  /** The number is a lower bound, so that the bar has no known end. */
  atLeast: boolean;
  /** The number is exact: the bar is solid. */
  exact: boolean;
}

export interface ReleasesView {
  bars: (ReleaseBar & { statement: Statement })[];
  caption: string | undefined;
}

export function viewReleases({ story, claims }: Model): ReleasesView {
  const statements = statementsOf(claims);
  const bars = story.releases.map(({ label, ...reference }) => {
    const statement = statements.get(reference);
    const qualifier = qualifierOf(statement);
    return {
      number: numberOf(statement),
      value: describeAmount(statement),
      label,
      sources: nameSources(statement.line),
      atLeast: qualifier === 'more than' || qualifier === 'at least',
      exact: qualifier === 'exactly',
      statement,
    };
  });
  return { bars, caption: story.captions.releases };
}
