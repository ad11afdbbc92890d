/** What one must know to understand the story: a subject with its statements, events and people. */
import { z } from 'astro/zod';
import { id } from './reference.ts';
import { toldSentence } from './told-sentence.ts';

const heading = z.string().min(1);

/** A picture or table of a topic; every number in it is that of a statement. */
export const chart = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('exchange'),
    heading,
    sides: z
      .array(
        z.strictObject({
          label: z.string().min(1).describe('"Minsk gave"'),
          gave: z.string().min(1).describe('a few words, large'),
          told: z.array(toldSentence).min(1),
        }),
      )
      .length(2),
  }),
  z.strictObject({ kind: z.literal('table'), heading, claim: id }),
  z.strictObject({ kind: z.literal('map'), heading }),
  z.strictObject({ kind: z.literal('releases'), heading }),
  z.strictObject({ kind: z.literal('argument'), heading, argument: id }),
]);

export const topicEntry = z.strictObject({
  title: z.string().min(1),
  question: z.string().min(1).describe('what a reader comes with'),
  events: z.array(id).default([]).describe('in the order of the page'),
  people: z.array(id).default([]).describe('in the order of the page'),
  charts: z.array(chart).default([]).describe('between the told text and the statements'),
});

export type TopicEntry = z.infer<typeof topicEntry>;
