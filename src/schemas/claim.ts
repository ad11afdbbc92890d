/** A question on which sources may differ, its positions, and the editor's weighing. */
import { z } from 'astro/zod';
import { datedEntry, edtfText } from './dated.ts';
import { toldSentence } from './told-sentence.ts';
import { id, outsideFact, statementReference } from './reference.ts';

export const qualifier = z.enum([
  'exactly',
  'more than',
  'at least',
  'about',
  'nearly',
  'less than',
  'at most',
]);

/** The value of a position: a number with its unit and qualifier, or a date. */
export const positionValue = z.union([
  z.strictObject({ number: z.number(), qualifier: qualifier.default('exactly'), unit: z.string() }),
  z.strictObject({ edtf: edtfText }),
]);

/** A position of this claim by its id, or one of another as `claim/position`. */
const related = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, {
  error: 'is neither the id of a position nor “claim/position”',
});

export const positionEntry = z.strictObject({
  id,
  label: z.string().min(1).describe('one to four words, for a cell of the comparison'),
  statement: z.string().min(1).describe('one atomic fact, one sentence, ours'),
  value: positionValue.optional(),
  implies: z.array(related).default([]).describe('statements that are true if this one is'),
  excludes: z.array(related).default([]).describe('statements that cannot be true beside this one'),
  error: z
    .boolean()
    .default(false)
    .describe('known to be false: the statement is attributed ("C writes that …")'),
  note: z.string().optional().describe('ours, shown beside the statement'),
});

/** The kinds of difference that an editor names; all others are worked out from the lines. */
export const difference = z.enum(['detail', 'wording', 'spelling']);

export const claimEntry = z.strictObject({
  question: z.string().min(1),
  title: z
    .string()
    .min(1)
    .describe('what a page, card or list shows; a known falsehood is titled by its correction'),
  answer: z
    .array(toldSentence)
    .default([])
    .describe('the difference told, by outlets’ names: what the page of a claim begins with'),
  verdict: z.string().optional().describe('ours, one sentence: can they all be right?'),
  gloss: z
    .string()
    .optional()
    .describe('one sentence under the title: what the difference is, ours'),
  topic: id.describe('the topic on whose page its statements stand'),
  chapter: id
    .optional()
    .describe('a later chapter of the story: only its accounts answer; of the day where left out'),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  compare: z
    .boolean()
    .default(true)
    .describe('false: statements for pages of topics, people and events only'),
  answers: z
    .enum(['one', 'many'])
    .default('many')
    .describe(
      'one: answers exclude each other by kind (a number, a date, a place); many: all may be true',
    ),
  about: z
    .strictObject({
      people: z.array(id).default([]),
      organisations: z.array(id).default([]),
      events: z.array(id).default([]),
    })
    .default({ people: [], organisations: [], events: [] }),
  difference: difference
    .optional()
    .describe('how answers differ that can all be true; what the lines show is worked out'),
  knownFrom: datedEntry
    .optional()
    .describe('since when an account of the day could have known the answer'),
  positions: z.array(positionEntry).min(1),
  elsewhere: z
    .array(
      z.strictObject({
        id,
        statement: statementReference,
        label: z.string().min(1).describe('as a cell of this question has it'),
        value: positionValue.optional(),
      }),
    )
    .default([])
    .describe('answers to this question that are statements of another claim'),
  derived: z
    .array(z.strictObject({ from: id, under: id, say: z.string().min(1), note: z.string().min(1) }))
    .default([])
    .describe('our arithmetic: what one answer (from) would come to under another (under)'),
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
  silence: z
    .record(id, z.string().min(1))
    .default({})
    .describe('ours, by source: what it says instead, as “names no country”'),
  weighing: z.string().optional().describe('ours: can both be right?'),
  settle: z.string().optional().describe('ours: what would settle it'),
  outside: z.array(outsideFact).default([]),
});

export type ClaimEntry = z.infer<typeof claimEntry>;
export type PositionEntry = z.infer<typeof positionEntry>;
export type PositionValue = z.infer<typeof positionValue>;
export type Difference = z.infer<typeof difference>;
