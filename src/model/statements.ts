/** Finds a statement by its reference. */
import { keyOf, type StatementKey } from '../law/relations.ts';
import type { StatementReference } from '../schemas/reference.ts';
import type { Claim, Statement } from './model.ts';

/** All statements of some claims, to be asked for by reference. */
export interface Statements {
  /** The statement a reference names; checking has proved that it is there. */
  get: (reference: StatementReference) => Statement;
}

/** The name of a statement, as the law knows it. */
export function keyOfStatement({ claim, id }: Statement): StatementKey {
  return keyOf({ claim: claim.id, position: id });
}

export function statementsOf(claims: readonly Claim[]): Statements {
  const all = new Map(
    claims.flatMap(({ statements }) =>
      statements.map((statement) => [keyOfStatement(statement), statement]),
    ),
  );
  return {
    get: (reference) => {
      const statement = all.get(keyOf(reference));
      if (statement) return statement;
      throw new Error(
        `No claim has the statement “${keyOf(reference)}”. Run \`npm run check\` to see where it is named.`,
      );
    },
  };
}
