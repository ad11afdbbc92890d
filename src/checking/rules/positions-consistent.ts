/** Rule: what positions say of each other makes sense: an exclusion is mutual, and nothing implies what it excludes. */
import type { ClaimEntry, PositionEntry } from '../../schemas/claim.ts';
import type { Located } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

const rule = 'positions-consistent';

/** Contradictions between “implies” and “excludes”. */
export function positionsConsistent({ content }: Grounds): Message[] {
  return content.claims.flatMap((claim) =>
    claim.entry.positions.flatMap((position, index) => [
      ...oneSided(claim, position, index),
      ...impossible(claim, position, index),
    ]),
  );
}

function oneSided(
  claim: Located<ClaimEntry>,
  { id, excludes }: PositionEntry,
  index: number,
): Message[] {
  return excludes.flatMap((other, place) => {
    const answer = claim.entry.positions.find((position) => position.id === other);
    if (!answer || answer.excludes.includes(id)) return [];
    return [
      fault(claim, ['positions', index, 'excludes', place], {
        rule,
        reason: `“${id}” excludes “${other}”, but “${other}” does not exclude “${id}”.`,
        help: `Add “${id}” to what “${other}” excludes.`,
      }),
    ];
  });
}

function impossible(
  claim: Located<ClaimEntry>,
  { id, implies, excludes }: PositionEntry,
  index: number,
): Message[] {
  const follows = followsFrom(claim.entry, implies);
  const both = [...new Set([...follows, id])].filter((other) => excludes.includes(other));
  return [
    ...both.map((other) =>
      fault(claim, ['positions', index, 'excludes', excludes.indexOf(other)], {
        rule,
        reason:
          other === id
            ? `“${id}” excludes itself.`
            : `“${id}” implies “${other}” and excludes it too.`,
        help: 'Keep one of the two: what is implied is true beside it.',
      }),
    ),
    ...(implies.includes(id)
      ? [
          fault(claim, ['positions', index, 'implies', implies.indexOf(id)], {
            rule,
            reason: `“${id}” implies itself.`,
            help: 'Take it out of “implies”.',
          }),
        ]
      : []),
  ];
}

/** Everything implied, over any number of steps. */
function followsFrom({ positions }: ClaimEntry, implies: readonly string[]): string[] {
  const found = [...implies];
  for (const here of found) {
    const further = positions.find(({ id }) => id === here)?.implies ?? [];
    found.push(...further.filter((id) => !found.includes(id)));
  }
  return found;
}
