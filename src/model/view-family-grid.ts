/** The weightiest claims by source, sources of one origin together: for sites with many sources. */
import type { Claim, Model, Source } from './model.ts';
import { comparedClaims } from './view-comparison.ts';

export interface GridColumn {
  letter: string;
  family: string;
  /** The number of the first position it takes on each claim; left out for silence. */
  positions: (number | undefined)[];
}

export interface FamilyGridView {
  claims: Claim[];
  sources: GridColumn[];
  families: { name: string; letters: string[] }[];
}

/** What sources without a known origin are called together. */
const OWN = 'No origin known';

export function viewFamilyGrid(model: Model): FamilyGridView {
  const nameOf = new Map(model.organisations.map(({ id, name }) => [id, name]));
  const claims = comparedClaims(model).filter(({ weight }) => weight === 1);
  const familyOf = ({ entry }: Source) => nameOf.get(entry.origin?.who ?? '') ?? OWN;
  const byFamily = Map.groupBy(
    model.sources.filter(({ identified }) => identified),
    familyOf,
  );
  const families = [...byFamily].sort(
    ([one, members], [other, others]) =>
      Number(one === OWN) - Number(other === OWN) || others.length - members.length,
  );
  return {
    claims,
    sources: families.flatMap(([family, members]) =>
      members.map((source) => ({
        letter: source.letter,
        family,
        positions: claims.map((claim) => positionOf(claim, source)),
      })),
    ),
    families: families.map(([name, members]) => ({
      name,
      letters: members.map(({ letter }) => letter),
    })),
  };
}

function positionOf(claim: Claim, source: Source): number | undefined {
  const [first] = claim.cells.get(source.id)?.positions ?? [];
  return claim.statements.find(({ id }) => id === first)?.number;
}
