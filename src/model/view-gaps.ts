/** What no source tells, each beside the answer from outside, or the word that none is at hand. */
import type { Gap, OutsideFact, OutsideReference } from '../schemas/reference.ts';

export interface GapView {
  gap: string;
  known: string | undefined;
  reference: OutsideReference | undefined;
}

export function viewGaps(gaps: readonly Gap[], outside: readonly OutsideFact[]): GapView[] {
  return gaps.map((gap) => {
    if (typeof gap === 'string') return { gap, known: undefined, reference: undefined };
    const fact = outside.find(({ id }) => id === gap.fact);
    return { gap: gap.say, known: gap.known, reference: fact?.reference };
  });
}
