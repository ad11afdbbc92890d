/** What each source answers to the weightiest claims, sources of one wording together: for sites with many sources. */
import { answersBy, isMachineRead } from './answering.ts';
import type { Claim, Model, Source } from './model.ts';
import { comparedClaims } from './view-comparison.ts';

/** The first position that a source takes on a claim. */
export interface GridAnswer {
  position: number;
  machine: boolean;
}

export interface GridColumn {
  family: string;
  /** For each claim; left out where the source says nothing or nobody has read it. */
  answers: (GridAnswer | 'unread' | undefined)[];
}

export interface FamilyGridView {
  claims: Claim[];
  sources: GridColumn[];
}

/** More rows are no picture any more. */
const MOST_CLAIMS = 20;

/** What sources without kin are called together. */
const OWN = 'Own';

export function viewFamilyGrid(model: Model): FamilyGridView {
  const claims = comparedClaims(model).slice(0, MOST_CLAIMS);
  const alone = model.sources.filter(({ family }) => family === undefined);
  const groups = [...model.families, ...(alone.length > 0 ? [{ name: OWN, sources: alone }] : [])];
  return {
    claims,
    sources: groups.flatMap(({ name, sources }) =>
      sources.map((source) => ({
        family: name,
        answers: claims.map((claim) => answerOf(claim, source)),
      })),
    ),
  };
}

function answerOf(claim: Claim, source: Source): GridColumn['answers'][number] {
  if (claim.unread.includes(source)) return 'unread';
  const [first] = answersBy(claim, source);
  return (
    first && { position: claim.answers.indexOf(first) + 1, machine: isMachineRead(claim, source) }
  );
}
