/** Rule: what statements say of each other makes sense: none implies or excludes itself, or excludes what it implies. */
import { heldBy } from '../../law/held-by.ts';
import { keyOf, namedBy, relate, type Relations } from '../../law/relations.ts';
import type { ClaimEntry, PositionEntry } from '../../schemas/claim.ts';
import type { Located } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

const rule = 'positions-consistent';

/** Contradictions between “implies” and “excludes”. */
export function positionsConsistent({ content }: Grounds): Message[] {
  const relations = relate(content.claims);
  return content.claims.flatMap((claim) =>
    claim.entry.positions.flatMap((position, index) => judge(claim, position, index, relations)),
  );
}

function judge(
  claim: Located<ClaimEntry>,
  { id, implies, excludes }: PositionEntry,
  index: number,
  relations: Relations,
): Message[] {
  const key = keyOf({ claim: claim.id, position: id });
  const follows = heldBy(
    implies.map((name) => namedBy(claim.id, name)),
    relations,
  );
  const itself = (names: readonly string[], field: 'implies' | 'excludes'): Message[] =>
    names.flatMap((name, place) =>
      namedBy(claim.id, name) === key
        ? [
            fault(claim, ['positions', index, field, place], {
              rule,
              reason: `“${id}” ${field} itself.`,
              help: `Take it out of “${field}”.`,
            }),
          ]
        : [],
    );
  const both = excludes.flatMap((name, place) =>
    follows.has(namedBy(claim.id, name)) && namedBy(claim.id, name) !== key
      ? [
          fault(claim, ['positions', index, 'excludes', place], {
            rule,
            reason: `“${id}” implies “${name}” and excludes it too.`,
            help: 'Keep one of the two: what is implied is true beside it.',
          }),
        ]
      : [],
  );
  return [...itself(implies, 'implies'), ...itself(excludes, 'excludes'), ...both];
}
