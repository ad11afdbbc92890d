/** The number of a position, for sums and charts. */
import type { StatementReference } from '../schemas/reference.ts';
import type { Content } from './content.ts';

/** The number; nothing where the position has none; `unknown` where there is no such position. */
export function numberOf(
  { claims }: Content,
  { claim, position }: StatementReference,
): number | undefined | 'unknown' {
  const found = claims
    .find(({ id }) => id === claim)
    ?.entry.positions.find(({ id }) => id === position);
  if (!found) return 'unknown';
  return found.value && 'number' in found.value ? found.value.number : undefined;
}
