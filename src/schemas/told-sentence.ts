/** A sentence of ours that rests on statements, where an entry holds it as a field. */
import { z } from 'astro/zod';

export const toldSentence = z.strictObject({
  say: z.string().min(1).describe('one sentence, ours, no more than its statements say'),
  by: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+(, ?[a-z0-9-]+\/[a-z0-9-]+){0,2}$/, {
      error: 'names no one to three statements, as "claim/position, claim/position"',
    })
    .describe('the statements that carry it: "claim/position, claim/position"'),
});

export type ToldSentence = z.infer<typeof toldSentence>;
