/** The statements that an end mark of told text names. */
import type { StatementReference } from '../schemas/reference.ts';
import { statementsIn } from '../told/told-sentences.ts';

/** "claim/position, claim/position" as references. */
export function referencesIn(by: string): StatementReference[] {
  return statementsIn(by).map((named) => {
    const [claim = '', position = ''] = named.split('/');
    return { claim, position };
  });
}
