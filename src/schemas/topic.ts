/** What one must know to understand the story: a subject with its statements, events and people. */
import { z } from 'astro/zod';
import { id } from './reference.ts';

export const topicEntry = z.strictObject({
  title: z.string().min(1),
  question: z.string().min(1).describe('what a reader comes with'),
  events: z.array(id).default([]).describe('in the order of the page'),
  people: z.array(id).default([]).describe('in the order of the page'),
});

export type TopicEntry = z.infer<typeof topicEntry>;
