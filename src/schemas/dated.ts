/** A date as EDTF text, with how we know it. */
import edtf from 'edtf';
import { z } from 'astro/zod';

/** Texts that were asked about before: a story's dates are few, and stand in every reading of it. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 5000;

function parses(text: string): boolean {
  try {
    edtf(text, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is EDTF (levels 0 and 1), as `2021-07`, `2025-12-13`, `2020~` or `2025-12-12/2025-12-13`. */
export function isEdtf(text: string): boolean {
  const answer = known.get(text) ?? parses(text);
  if (known.size < MOST_KNOWN) known.set(text, answer);
  return answer;
}

export const edtfText = z.string().refine(isEdtf, {
  error: 'is not an EDTF date',
  params: { rule: 'date-edtf' },
});

/** How a date or an origin is known: it is printed in the source, it is stated there, or we infer it. */
export const basis = z.enum(['printed', 'stated', 'inferred', 'unknown']);

/** A date with its basis; `note` says what an inferred date rests on; `stage` is a moment of the day (story.yaml). */
export const datedEntry = z.strictObject({
  edtf: edtfText.optional().describe('EDTF; left out only where the basis is "unknown"'),
  stage: z.string().optional().describe('a stage of the day, listed in story.yaml'),
  basis,
  note: z.string().optional(),
});

export type Dated = z.infer<typeof datedEntry>;
export type Basis = z.infer<typeof basis>;
