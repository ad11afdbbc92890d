/** The law of the line: where a source stands on one statement. */
import type { Cell } from './cell-of.ts';
import { statementOf } from './cell-of.ts';
import { contraryTo, heldBy } from './held-by.ts';
import type { Identified, RelatedClaim, Relations, StatementKey } from './relations.ts';

/**
 * | state | when |
 * | --- | --- |
 * | `says` | it holds the statement: its words support it, or one that implies it |
 * | `denies` | it holds what excludes the statement, and not the statement |
 * | `says-less` | it holds something that the statement implies |
 * | `another` | the claim has one answer (`answers: "one"`), and it gives one that is neither implied nor excluded |
 * | `silent` | none of these, and a person looked through the whole claim |
 * | `may-predate` | silent, and its account is of an earlier hour than the answer |
 * | `not-read` | none of these, and nobody looked |
 *
 * The first row that holds counts. `another` and `denies` are dissent; nothing else is.
 */
export type State =
  'says' | 'denies' | 'says-less' | 'another' | 'silent' | 'may-predate' | 'not-read';

/** All states, in the order of the table. */
export const states = [
  'says',
  'denies',
  'says-less',
  'another',
  'silent',
  'may-predate',
  'not-read',
] as const satisfies readonly State[];

/** What a source holds: by its editor alone, and with what only the machine read. */
export interface Holding {
  readonly edited: ReadonlySet<StatementKey>;
  readonly all: ReadonlySet<StatementKey>;
  /** By the id of the claim. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Stand {
  readonly state: State;
  /** It says so, and also holds what excludes it. */
  readonly also: boolean;
  /** Only the machine puts it there. */
  readonly machine: boolean;
  /** What it says in the statement's place, where it dissents or also says the contrary. */
  readonly instead: readonly StatementKey[];
}

/** One statement with the claim it stands in. */
export interface Asked {
  readonly key: StatementKey;
  readonly claim: Identified<RelatedClaim>;
}

/** Gathers what a source holds from its cells. */
export function holdingOf(cells: ReadonlyMap<string, Cell>, relations: Relations): Holding {
  const all = [...cells.values()];
  const edited = all.flatMap(({ edited }) => edited);
  const read = all.flatMap(({ answers }) => answers.map(statementOf));
  return {
    cells,
    edited: heldBy(edited, relations),
    all: heldBy([...edited, ...read], relations),
  };
}

/** Where a source stands on a statement, with the machine's answers only where an editor left it open. */
export function standOn(
  asked: Asked,
  holding: Holding,
  relations: Relations,
  mayPredate = false,
): Stand {
  const { edited: own, answers, looked } = holding.cells.get(asked.claim.id)!;
  const unsaid = !looked ? 'not-read' : mayPredate ? 'may-predate' : 'silent';
  const stand = (held: ReadonlySet<StatementKey>, taken: readonly StatementKey[]) =>
    standBy(asked, held, taken, relations, unsaid);
  const byEditor = stand(holding.edited, own);
  const isSettled = looked || (asked.claim.entry.answers === 'one' && own.length > 0);
  if (isSettled || byEditor.state === 'says' || byEditor.state === 'denies')
    return { ...byEditor, machine: false };
  const byBoth = stand(holding.all, [...own, ...answers.map(statementOf)]);
  return { ...byBoth, machine: byBoth.state !== byEditor.state };
}

/** The table, row by row, for one set of statements held and what is taken of the claim itself. */
function standBy(
  { key, claim }: Asked,
  held: ReadonlySet<StatementKey>,
  taken: readonly StatementKey[],
  relations: Relations,
  unsaid: State,
): Omit<Stand, 'machine'> {
  const contrary = contraryTo(key, held, relations);
  if (held.has(key)) return { state: 'says', also: contrary.length > 0, instead: contrary };
  if (contrary.length > 0) return { state: 'denies', also: false, instead: contrary };
  const less = [...heldBy([key], relations)].some((implied) => held.has(implied));
  if (less) return { state: 'says-less', also: false, instead: [] };
  return claim.entry.answers === 'one' && taken.length > 0
    ? { state: 'another', also: false, instead: taken }
    : { state: unsaid, also: false, instead: [] };
}
