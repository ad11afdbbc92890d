/** A body that speaks, relays or is reported on: an agency, a rights group, a government office. */
import { z } from 'astro/zod';
import { id, outsideFact, statementReference } from './reference.ts';

export const organisationEntry = z.strictObject({
  name: z.string().min(1),
  kind: z.enum([
    'agency',
    'broadcaster',
    'rights group',
    'government',
    'committee',
    'embassy',
    'union',
  ]),
  role: z.string().min(1).describe('what it is, a few words: "Belarusian state news agency"'),
  aliases: z.array(z.string()).default([]),
  handles: z.array(z.string()).default([]),
  native: z.array(z.strictObject({ text: z.string(), lang: z.string() })).default([]),
  statements: z.array(statementReference).default([]),
  events: z.array(id).default([]),
  outside: z.array(outsideFact).default([]),
});

export type OrganisationEntry = z.infer<typeof organisationEntry>;
