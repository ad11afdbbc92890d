/** How the machine reads the answers to a claim in a new seed: `rules/<claim>.yaml`. Its phrases are parsed in reading/. */
import { z } from 'astro/zod';
import { id } from './reference.ts';

const phraseList = z.union([z.string().min(1), z.array(z.string().min(1))]);
const numberPhrase = z.union([
  z.string().min(1),
  z.strictObject({ say: z.string().min(1), add: z.number().int() }),
]);

const vetoes = {
  unless: phraseList.optional().describe('a veto anywhere in the sentence'),
  'unless inside': phraseList.optional().describe('a veto over the phrase itself'),
  needs: phraseList.optional().describe('what the sentence must hold'),
  'text needs': phraseList.optional().describe('what the text must hold, each in any sentence'),
  about: id.optional().describe('the person the sentence must name'),
  take: z.enum(['only', 'most', 'first', 'all']).default('only'),
};

export const readRule = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('number'),
    phrases: z.array(numberPhrase).min(1),
    between: z.tuple([z.number(), z.number()]).optional().describe('bounds of a plausible answer'),
    ...vetoes,
  }),
  z.strictObject({
    ask: z.literal('choice'),
    phrases: z
      .record(id, phraseList)
      .describe(
        'position -> the ways in which it is written; a # in them must be the number of the position',
      ),
    ...vetoes,
  }),
  z.strictObject({
    ask: z.literal('date'),
    phrases: z.array(z.string().min(1)).min(1),
    precision: z.enum(['year', 'month', 'day']).default('day'),
    ...vetoes,
  }),
]);

/** One rule, or several where a claim asks for a number and more. */
export const readRules = z.union([readRule, z.array(readRule).min(2)]);

export type ReadRule = z.infer<typeof readRule>;
export type ReadRules = z.infer<typeof readRules>;
