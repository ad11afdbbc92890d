/** The claims of the comparison in its order: those that weigh most, by how the story leads with them, then the others. */
import { kinds } from './kind.ts';
import type { Claim, Model } from './model.ts';

export function comparedClaims({ claims, story }: Model): Claim[] {
  const compared = claims.filter(({ compare }) => compare);
  const lead = ({ id }: Claim) =>
    story.differences.includes(id) ? story.differences.indexOf(id) : story.differences.length;
  const leading = compared
    .filter(({ weight }) => weight === 1)
    .sort(
      (one, other) =>
        lead(one) - lead(other) || kinds.indexOf(one.kind) - kinds.indexOf(other.kind),
    );
  return [...leading, ...compared.filter(({ weight }) => weight > 1)];
}
