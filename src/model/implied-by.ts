/** Who stands on a statement without words of its own under it: by a statement that says more. */
import type { Source, Statement } from './model.ts';
import { heldBy } from './stand.ts';

/** A statement that says more, and the sources that stand on the lesser one by it. */
export interface Implied {
  by: Statement;
  sources: Source[];
}

/** The sources that no quotation of a statement shows, each with the statement of the same claim that implies it. */
export function impliedBy(statement: Statement): Implied[] {
  const shown = new Set(statement.quotations.map(({ source }) => source));
  const unshown = statement.sources.filter((source) => !shown.has(source));
  return statement.claim.statements
    .map((by) => ({
      by,
      sources: unshown.filter((source) => by.quotations.some((words) => words.source === source)),
    }))
    .filter(
      ({ by, sources }) =>
        by !== statement &&
        sources.length > 0 &&
        heldBy([by.id], statement.claim.entry.positions).has(statement.id),
    );
}
