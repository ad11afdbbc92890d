/** Model -> statements: one row is one statement, with the sources that say it. */
import type { Model } from '../model/model.ts';
import { canonical } from '../model/routes.ts';
import { correctionOf } from './correction.ts';
import type { Row } from './row.ts';
import { lettersOf } from './stance.ts';

/** A sentence known to be false says so in the next column, beside what corrects it. */
export function toStatementRows({ claims }: Model): Row[] {
  return claims.flatMap((claim) =>
    claim.statements.map((statement) => ({
      claim: claim.id,
      position: statement.id,
      statement: statement.sentence,
      known_error: statement.error,
      correction: correctionOf(statement),
      question: claim.question,
      topic: claim.topic.id,
      compared: claim.compare,
      answers: claim.entry.answers,
      weight: claim.weight,
      difference: claim.kind.label,
      machine_made: statement.machineMade,
      says: lettersOf(statement.line, 'says'),
      says_machine: lettersOf(statement.line, 'says', true),
      says_less: lettersOf(statement.line, 'says-less'),
      another: lettersOf(statement.line, 'another'),
      denies: lettersOf(statement.line, 'denies'),
      silent: lettersOf(statement.line, 'silent'),
      may_predate: lettersOf(statement.line, 'may-predate'),
      origins: statement.line.origins ?? '',
      count: statement.line.count,
      page: canonical(statement.href),
    })),
  );
}
