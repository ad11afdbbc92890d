/** Weighs an answer that the machine read against what editors found in other sources: what it would change if it stood. */
import { type Answer, statementOf } from './cell-of.ts';
import { contraryTo, heldBy } from './held-by.ts';
import type { Holdings } from './holdings-of.ts';
import { keyOf, type StatementKey } from './relations.ts';

/** What an answer does beside those that stand, the most consequential first. */
export const bearings = [
  'against all',
  'contradiction',
  'new figure',
  'new position',
  'agreement',
] as const;

export type Bearing = (typeof bearings)[number];

/** The bearing of an answer on what the editors of all sources but its own found. */
export function bearingOf(answer: Answer, { relations, sources }: Holdings, own?: string): Bearing {
  const statement = statementOf(answer);
  if (!relations.implied.has(statement)) return 'new figure';
  const others = [...sources].filter(([id]) => id !== own).map(([, { edited }]) => edited);
  const answers = heldBy([statement], relations);
  const isOpposed = (held: ReadonlySet<StatementKey>): boolean =>
    [...answers].some((key) => contraryTo(key, held, relations).length > 0);
  const opposed = others.filter(isOpposed).length;
  const speaking = others.filter((held) =>
    [...held].some((key) => key.startsWith(keyOf({ claim: answer.claim, position: '' }))),
  ).length;
  if (opposed > 1 && opposed === speaking) return 'against all';
  if (opposed > 0) return 'contradiction';
  return others.some((held) => held.has(statement)) ? 'agreement' : 'new position';
}
