/** Which sources have words behind which statement. */
import { type Holdings, holdingsOf } from '../law/holdings-of.ts';
import { keyOf } from '../law/relations.ts';
import type { StatementReference } from '../schemas/reference.ts';
import type { Content } from './content.ts';

/** Sources with words of their own behind something. */
export interface Backing {
  /** The ids of the sources that a person placed behind it. */
  readonly byEditor: readonly string[];
  /** The ids of the sources that only the machine placed behind it. */
  readonly byMachine: readonly string[];
}

/** The content's holdings are asked for by many laws, and worked out once. */
const known = new WeakMap<Content, Holdings>();

/** What every source of the content holds. */
export function holdingsIn(content: Content): Holdings {
  const holdings = known.get(content) ?? holdingsOf(content);
  known.set(content, holdings);
  return holdings;
}

/** The sources that hold a statement: by evidence for it, or for one that implies it. */
export function backingOf(content: Content, statement: StatementReference): Backing {
  const key = keyOf(statement);
  const sources = [...holdingsIn(content).sources];
  return {
    byEditor: sources.filter(([, { edited }]) => edited.has(key)).map(([id]) => id),
    byMachine: sources
      .filter(([, { edited, all }]) => all.has(key) && !edited.has(key))
      .map(([id]) => id),
  };
}
