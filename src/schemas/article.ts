/** One source: its provenance, its origin, and the evidence an editor took from it. */
import { z } from 'astro/zod';
import { basis, datedEntry } from './dated.ts';
import { sha256 } from './digest.ts';
import { id, outsideReference, statementReference } from './reference.ts';

/** The words of the source, exact; a list where words between are left out, in the seed's order. */
export const exactWords = z.union([z.string().min(1), z.array(z.string().min(1)).min(2)]);

/** One step of an attribution chain. `who` is a person or organisation; `unnamed` says what kind it is where no name is given. */
export const attributionStep = z
  .strictObject({
    who: id.optional(),
    unnamed: z
      .string()
      .regex(/\p{L}/u, { error: 'says nobody: write what they are, such as "officials"' })
      .optional()
      .describe('"officials", "rights monitors": where the source gives no name'),
    exact: z.string().min(1).describe('the crediting words of the source'),
  })
  .refine((step) => Boolean(step.who) !== Boolean(step.unnamed), {
    error: 'must name either "who" (a person or organisation) or "unnamed", not both',
  });

export const evidenceEntry = z.strictObject({
  id: id.describe('unique in this article, lasting'),
  backs: z.array(statementReference).min(1).describe('the statements these words support whole'),
  exact: exactWords,
  translation: z
    .string()
    .min(1)
    .optional()
    .describe('ours, beside words that are not in the language of the site'),
  version: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe(
      'of a text that was corrected since, counted from 1; the text as it stands if left out',
    ),
  voice: z
    .enum(['own', 'reported', 'direct'])
    .describe('the source in its own voice, reporting, or quoting'),
  attribution: z
    .array(attributionStep)
    .default([])
    .describe('the speaker first, then those who relay'),
  note: z.string().optional().describe("ours; shown as an editor's note"),
});

const seed = z.strictObject({ file: z.string().min(1), sha256 });

const day = z.iso.date({ error: 'is not a day, such as "2026-11-22"' });

const article = z.strictObject({
  letter: z.string().regex(/^[A-Z]{1,3}$/, { error: 'is not a letter: A to Z, then AA, AB …' }),
  publisher: z
    .string()
    .min(1)
    .optional()
    .describe('without publisher and url the source shows as unidentified'),
  publisherNote: z
    .string()
    .optional()
    .describe('kind or place of the outlet, as "Bangladesh", where known'),
  url: z.url().optional(),
  headline: z.string().optional().describe('as printed, where the seed has one'),
  title: z.string().min(1).describe('ours: what the page of this source is called'),
  published: datedEntry,
  updated: datedEntry.optional().describe('when its publisher last changed it'),
  asOf: datedEntry.describe('the stage of the day that the account reflects'),
  added: day.describe('when the source came to this site'),
  chapter: id
    .optional()
    .describe('of what came after: the later chapter of the story that this account belongs to'),
  withdrawn: z
    .strictObject({ date: day, why: z.string().min(1) })
    .optional()
    .describe('taken back: its page, letter and address stay, and it counts for nothing'),
  language: z.string().min(2),
  direction: z.enum(['ltr', 'rtl']).default('ltr'),
  rights: z.enum(['quote', 'licensed']),
  licence: z.string().optional(),
  seed: seed.describe('the text as it stands'),
  versions: z
    .array(
      z.strictObject({
        seed,
        from: day.describe('since when the text after it stands'),
        note: z.string().optional().describe('what was corrected, ours'),
      }),
    )
    .default([])
    .describe('texts that the publisher has corrected under the same address, the first first'),
  origin: z
    .strictObject({
      who: id.optional().describe('the organisation the account goes back to'),
      basis,
      confidence: z.enum(['low', 'medium', 'high']).optional(),
      note: z.string().optional(),
      reference: outsideReference
        .optional()
        .describe('where that account can be read, for whoever wants to compare'),
    })
    .optional(),
  boilerplate: z
    .array(
      z.strictObject({
        exact: z.string().min(1),
        occurrence: z.number().int().min(1).optional(),
        isText: z.boolean().default(false).describe('article text that the machine leaves out'),
      }),
    )
    .default([])
    .describe(
      'what of the seed is not article text; occurrence counts from 1 where the words stand more than once',
    ),
  review: z.enum(['editor', 'machine']).describe('who stands behind this entry'),
  summary: z.string().min(1).describe('one sentence, ours'),
  evidence: z
    .array(evidenceEntry)
    .nullish()
    .transform((list) => list ?? [])
    .describe('a draft leaves the key empty, for an editor to write below'),
  calls: z
    .array(z.strictObject({ who: id, exact: z.string().min(1) }))
    .default([])
    .describe('what the source calls a person or a body: its title, its noun'),
  reviewed: z
    .array(id)
    .default([])
    .describe('claims that a person looked through as a whole in this source'),
});

export const articleEntry = article.superRefine(({ evidence, versions }, { addIssue }) =>
  evidence.forEach(({ version = 0 }, index) => {
    if (version <= versions.length) return;
    const path = ['evidence', index, 'version'];
    addIssue({ code: 'custom', path, message: 'is of no text that “versions” lists' });
  }),
);

export type ArticleEntry = z.infer<typeof articleEntry>;
export type EvidenceEntry = z.infer<typeof evidenceEntry>;
export type AttributionStep = z.infer<typeof attributionStep>;
