/** Finds a statement by its reference. */
import type { StatementReference } from '../schemas/reference.ts';
import type { Claim, Statement } from './model.ts';

/** All statements of some claims, to be asked for by reference. */
export interface Statements {
  /** The statement a reference names; checking has proved that it is there. */
  get: (reference: StatementReference) => Statement;
  /** The same for what the machine found, whose claim may have gone since. */
  find: (reference: StatementReference) => Statement | undefined;
}

export function statementsOf(claims: readonly Claim[]): Statements {
  const key = ({ claim, position }: StatementReference) => `${claim}/${position}`;
  const all = new Map(
    claims.flatMap(({ statements }) =>
      statements.map((statement) => [
        key({ claim: statement.claim.id, position: statement.id }),
        statement,
      ]),
    ),
  );
  const find = (reference: StatementReference) => all.get(key(reference));
  return {
    find,
    get: (reference) => {
      const statement = find(reference);
      if (statement) return statement;
      throw new Error(
        `No claim has the statement “${key(reference)}”. Run \`npm run check\` to see where it is named.`,
      );
    },
  };
}
