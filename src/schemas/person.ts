/** A person with a public role in the story. */
import { z } from 'astro/zod';
import { datedEntry } from './dated.ts';
import { toldSentence } from './told-sentence.ts';
import { gap, id, outsideFact, outsideReference, statementReference } from './reference.ts';

export const nativeName = z.strictObject({
  text: z.string().min(1),
  lang: z.enum(['be', 'ru', 'uk', 'fr', 'en', 'lt']),
  reference: outsideReference
    .optional()
    .describe('where this form is used; without one it is marked as our transcription'),
});

export const relation = z.strictObject({
  to: id.describe('a person or an organisation'),
  kind: z.string().min(1).describe('in words, from this person: "founder of", "sister of"'),
  statement: statementReference.optional().describe('the statement whose line proves it'),
  outside: outsideFact.optional(),
});

export const personEntry = z.strictObject({
  name: z.string().min(1).describe('as the site writes it'),
  family: z.string().min(1).describe('the surname, for sorting and bare mentions'),
  given: z
    .array(z.string())
    .default([])
    .describe('given names, every spelling: they vouch for a bare or variant surname'),
  native: z.array(nativeName).default([]),
  aliases: z
    .array(z.string())
    .default([])
    .describe(
      'every known Latin spelling of the whole name, the Russian and the Belarusian form among them',
    ),
  handles: z.array(z.string()).default([]),
  sex: z.enum(['female', 'male']).describe('for the gendered endings of names'),
  titles: z
    .array(z.string())
    .default([])
    .describe('words that may stand before the surname: "President", "envoy"'),
  group: id.describe('a group of people in story.yaml'),
  focus: z.boolean().default(false),
  role: z.string().min(1).describe('who this is, a few words'),
  summary: z.string().min(1).describe('one sentence on this person in the event, ours'),
  why: z.array(toldSentence).default([]).describe('why this person matters: a sentence or two'),
  statement: statementReference
    .optional()
    .describe('the statement whose line stands beside the name in lists'),
  sections: z
    .array(z.strictObject({ heading: z.string().min(1), statements: z.array(statementReference) }))
    .max(3)
    .default([])
    .describe('the statements of the page, under three plain headings at most'),
  namedBy: z
    .array(statementReference)
    .default([])
    .describe(
      'statements whose evidence gives this name where the machine cannot place it: a bare given name',
    ),
  ownWords: z
    .array(z.strictObject({ source: id, evidence: id }))
    .default([])
    .describe('direct evidence in an article: the words of this person'),
  states: z
    .array(
      z.strictObject({
        when: datedEntry,
        state: z.string(),
        statement: statementReference.optional(),
      }),
    )
    .default([])
    .describe('dated states: "In prison, as reported"'),
  relations: z.array(relation).default([]),
  unsaid: z.array(gap).default([]).describe('what no source says'),
  outside: z.array(outsideFact).default([]),
});

export type PersonEntry = z.infer<typeof personEntry>;
