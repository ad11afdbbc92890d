/** Something that happened, when, where, and who was there. */
import { z } from 'astro/zod';
import { datedEntry } from './dated.ts';
import { gap, id, outsideFact, statementReference } from './reference.ts';

export const eventEntry = z.strictObject({
  title: z.string().min(1),
  happened: statementReference.describe(
    'the statement that says it happened: its line is the event’s',
  ),
  when: datedEntry,
  order: z.number().default(0).describe('orders events of one date'),
  zone: z.string().optional().describe('a named time zone where hours matter: "Europe/Minsk"'),
  place: id.optional(),
  people: z.array(id).default([]),
  organisations: z.array(id).default([]),
  part: z.enum(['main', 'background']),
  stage: z
    .string()
    .optional()
    .describe('a stage of the day (story.yaml), for what happened on the day itself'),
  statements: z
    .array(statementReference)
    .default([])
    .describe('for the page of the event, in order'),
  unsaid: z.array(gap).default([]).describe('what no source tells'),
  outside: z.array(outsideFact).default([]),
});

export type EventEntry = z.infer<typeof eventEntry>;
