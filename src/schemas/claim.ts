/** A question on which sources may differ, its positions, and the editor's weighing. */
import { z } from 'astro/zod';
import { datedEntry, edtfText } from './dated.ts';
import { readRules } from './read-rule.ts';
import { id, outsideFact, statementReference } from './reference.ts';

export const qualifier = z.enum([
  'exactly',
  'more than',
  'at least',
  'about',
  'nearly',
  'less than',
]);

/** The value of a position: a number with its unit and qualifier, or a date. */
export const positionValue = z.union([
  z.strictObject({ number: z.number(), qualifier: qualifier.default('exactly'), unit: z.string() }),
  z.strictObject({ edtf: edtfText }),
]);

export const positionEntry = z.strictObject({
  id,
  label: z.string().min(1).describe('a few words for lists'),
  statement: z.string().min(1).describe('one atomic fact, one sentence, ours'),
  value: positionValue.optional(),
  implies: z.array(id).default([]).describe('positions of this claim that are true if this one is'),
  excludes: z
    .array(id)
    .default([])
    .describe('positions of this claim that cannot be true beside this one'),
  error: z
    .boolean()
    .default(false)
    .describe('known to be false: the statement is attributed ("C writes that …")'),
  note: z.string().optional().describe('ours, shown beside the statement'),
});

export const difference = z.enum([
  'none',
  'detail',
  'wording',
  'spelling',
  'number',
  'contradiction',
  'error',
]);

export const claimEntry = z.strictObject({
  question: z.string().min(1),
  title: z
    .string()
    .min(1)
    .describe('what a page, card or list shows; a known falsehood is titled by its correction'),
  gloss: z
    .string()
    .optional()
    .describe('one sentence under the title: what the difference is, ours'),
  group: id.describe('a group of story.yaml'),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  compare: z.boolean().default(true).describe('false: a statement for person and event pages only'),
  about: z
    .strictObject({
      people: z.array(id).default([]),
      organisations: z.array(id).default([]),
      events: z.array(id).default([]),
    })
    .default({ people: [], organisations: [], events: [] }),
  difference,
  knownFrom: datedEntry
    .optional()
    .describe('since when an account of the day could have known the answer'),
  positions: z.array(positionEntry).min(1),
  sums: z
    .array(
      z.strictObject({
        total: statementReference,
        parts: z.array(statementReference).min(2),
        holds: z.boolean().default(true),
        note: z.string().optional(),
      }),
    )
    .default([])
    .describe('declared sums over positions with numbers, worked out by the build'),
  silence: z.string().optional().describe('ours: what the silent sources say instead'),
  weighing: z.string().optional().describe('ours: can both be right?'),
  settle: z.string().optional().describe('ours: what would settle it'),
  outside: z.array(outsideFact).default([]),
  read: readRules.optional().describe('how the machine reads this in a new seed'),
});

export type ClaimEntry = z.infer<typeof claimEntry>;
export type PositionEntry = z.infer<typeof positionEntry>;
export type PositionValue = z.infer<typeof positionValue>;
export type Difference = z.infer<typeof difference>;
