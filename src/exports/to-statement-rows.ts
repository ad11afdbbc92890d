/** Model -> statements: one row is one statement, with the sources that say it. */
import type { Model } from '../model/model.ts';
import { canonical } from '../model/routes.ts';
import type { Row } from './row.ts';
import { lettersOf } from './stance.ts';

/** A sentence known to be false says so in the next column, beside what corrects it. */
export function toStatementRows({ claims }: Model): Row[] {
  return claims.flatMap((claim) =>
    claim.statements.map(({ id, sentence, error, machineMade, line, href }) => ({
      claim: claim.id,
      position: id,
      statement: sentence,
      known_error: error,
      correction: error ? claim.title : '',
      question: claim.question,
      subject: claim.group.label,
      compared: claim.compare,
      weight: claim.weight,
      difference: claim.kind.label,
      machine_made: machineMade,
      says: lettersOf(line, 'says'),
      says_machine: lettersOf(line, 'says', true),
      otherwise: lettersOf(line, 'otherwise'),
      denies: lettersOf(line, 'denies'),
      silent: lettersOf(line, 'silent'),
      may_predate: lettersOf(line, 'predates'),
      count: line.count,
      page: canonical(href),
    })),
  );
}
