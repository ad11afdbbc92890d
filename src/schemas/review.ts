/** The record of a reviewer's ticks: each pair of statement and source, with the digest of what was seen. */
import { z } from 'astro/zod';

export const reviewEntry = z.record(
  z.string().describe('source/evidence, or the file of a told sentence'),
  z.record(
    z.string().describe('claim/position, or those that a told sentence names'),
    z.strictObject({
      sha256: z
        .string()
        .describe('digest of statement, words and voice: a changed pair is unreviewed again'),
      date: z.string(),
      by: z.literal('editor'),
    }),
  ),
);

export type ReviewEntry = z.infer<typeof reviewEntry>;
