/** What the machine found in one seed; every find with its span. Never edited by hand. */
import { z } from 'astro/zod';
import { qualifier } from './claim.ts';
import { edtfText } from './dated.ts';
import { sha256 } from './digest.ts';
import { id } from './reference.ts';

/** Grows when a field changes its meaning; an older reading is made anew where its seed is there. */
export const READING_VERSION = 2;

/** Start and end in code points into the raw seed decoded as UTF-8, start inclusive, end exclusive. */
export const span = z.tuple([z.number().int().min(0), z.number().int().min(0)]);

export const mention = z.strictObject({
  who: id.describe('a person or an organisation'),
  kind: z.enum(['person', 'organisation']),
  form: z.string().describe('the spelling, as printed'),
  spans: z.array(span).min(1),
});

export const speaker = z.strictObject({
  who: id.optional(),
  unnamed: z.string().optional(),
  exact: z.string(),
  span,
});

const proof = z.array(
  z.strictObject({
    exact: z.string().min(1).describe('the cited words as they stand in the seed'),
    sha256: sha256.describe('digest of the cited words, typography folded (text/digest.ts)'),
    spans: z.array(span).min(1).describe('every place where they stand'),
  }),
);

export const readingEntry = z.strictObject({
  version: z.literal(READING_VERSION),
  seed: z.strictObject({
    file: z.string(),
    sha256,
    codePoints: z.number().int(),
    bytes: z.number().int(),
  }),
  basis: sha256.describe('digest of the rules, names and word lists this reading was made with'),
  language: z.strictObject({
    code: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    certain: z.boolean(),
  }),
  words: z.number().int(),
  sentences: z.array(span),
  warnings: z.array(z.string()).describe('what a maintainer should know about this seed'),
  boilerplate: z.array(z.strictObject({ span, by: z.enum(['editor', 'machine']) })),
  mentions: z.array(mention),
  unplaced: z
    .array(z.strictObject({ form: z.string(), spans: z.array(span), nearest: z.array(id) }))
    .describe('names the machine could not place: for review, never for public pages'),
  figures: z.array(
    z.strictObject({
      exact: z.string(),
      span,
      number: z.number(),
      qualifier,
      unit: z.string().optional(),
    }),
  ),
  dates: z.array(z.strictObject({ exact: z.string(), span, edtf: edtfText, derived: z.boolean() })),
  quotations: z.array(
    z.strictObject({
      kind: z.enum(['marks', 'post']),
      exact: z.string().describe('its opening words, and … where it is longer'),
      span,
      speaker: speaker.optional(),
    }),
  ),
  onStory: z.boolean().describe('whether the seed passed the gate of the story'),
  answers: z.array(
    z.strictObject({
      claim: id,
      position: id.optional().describe('a listed position'),
      value: z
        .union([
          z.strictObject({ number: z.number(), qualifier, unit: z.string() }),
          z.strictObject({ edtf: edtfText }),
        ])
        .optional()
        .describe('the figure or date read; without a position it is a new answer'),
      exact: z
        .string()
        .describe('the opening words and … where an editor’s evidence stands in its place'),
      span,
      phrase: z.string().describe('the phrase of the rule that matched'),
    }),
  ),
  proof: proof.describe('every exact that an entry cites of this seed, and where it stands'),
  earlier: z
    .array(z.strictObject({ sha256, proof }))
    .optional()
    .describe(
      'of texts that were corrected since: the digest of each seed, and what was proved in it',
    ),
  shingles: z
    .string()
    .describe('base64 of 32-bit hashes of the five-word runs, in order: for kinship'),
});

export type ReadingEntry = z.infer<typeof readingEntry>;
export type Span = z.infer<typeof span>;
