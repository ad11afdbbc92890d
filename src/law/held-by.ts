/** What follows from what: a source holds what it says, and all that this implies. */
import type { Relations, StatementKey } from './relations.ts';

/** The statements taken and all that they imply, over any number of steps. */
export function heldBy(
  taken: Iterable<StatementKey>,
  { implied }: Pick<Relations, 'implied'>,
): Set<StatementKey> {
  const held = new Set(taken);
  // A set grows while it is walked, so what is implied in turn is found too.
  for (const key of held) implied.get(key)?.forEach((next) => held.add(next));
  return held;
}

/** A statement and all statements that imply it, over any number of steps. */
export function holdersOf(
  statement: StatementKey,
  { implied }: Pick<Relations, 'implied'>,
): Set<StatementKey> {
  const holders = new Set([statement]);
  for (const key of holders) {
    implied.forEach((all, one) => all.includes(key) && holders.add(one));
  }
  return holders;
}

/** What of the statements held cannot be true beside this one. */
export function contraryTo(
  statement: StatementKey,
  held: ReadonlySet<StatementKey>,
  { excluded }: Pick<Relations, 'excluded'>,
): StatementKey[] {
  return [...held].filter((key) => excluded.get(statement)?.has(key));
}
