/** A question on which people, not outlets, disagree: who says what, made from statements that exist. */
import { z } from 'astro/zod';
import { id, statementReference } from './reference.ts';

const voice = z
  .strictObject({
    who: id.optional().describe('a person or an organisation'),
    unnamed: z.string().min(1).optional().describe('"Rights organisations": who has no entry'),
    stance: z.string().min(1).describe('ours, a few words: "Yes: the exchange shows it"'),
    statements: z.array(statementReference).min(1).describe('what reports it'),
  })
  .refine(({ who, unnamed }) => Boolean(who) !== Boolean(unnamed), {
    error: 'must name either "who" (a person or organisation) or "unnamed", not both',
  });

export const argumentEntry = z.strictObject({
  question: z.string().min(1),
  gloss: z.string().min(1).describe('ours: what the disagreement is'),
  order: z.number().default(0),
  voices: z.array(voice).min(2),
  absent: z.string().optional().describe('ours: who is not quoted at all'),
});

export type ArgumentEntry = z.infer<typeof argumentEntry>;
