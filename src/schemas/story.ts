/** The story itself: what home tells, how people are grouped, and the words its reading rules share. */
import { z } from 'astro/zod';
import { edtfText } from './dated.ts';
import { id, statementReference } from './reference.ts';
import { toldSentence } from './told-sentence.ts';

const group = z.strictObject({ id, label: z.string().min(1) });

export const storyEntry = z.strictObject({
  title: z.string().min(1),
  deck: z.array(toldSentence).min(1).describe('tells it in two sentences'),
  day: statementReference.optional().describe('the statement that gives the day'),
  date: edtfText,
  zone: z.string().describe('the named time zone of the day'),
  reported: z.string().min(1).describe('"13 and 14 December 2025"'),
  horizon: z
    .strictObject({
      until: edtfText.describe('the last day: an account dated later answers no claim'),
      say: z.string().min(1).describe('what the site does not follow, ours'),
    })
    .describe('where the story ends'),
  stages: z.array(group).describe('moments of the day, in order: an account is of one of them'),
  chapters: z
    .array(
      z.strictObject({
        id,
        title: z.string().min(1),
        years: z.string().describe('"2021 to 2024": the stretch of time, ours'),
        told: z.array(toldSentence).default([]).describe('its introduction'),
        events: z.array(id),
        day: z.boolean().default(false).describe('the day itself, drawn out by its stages'),
        after: z.boolean().default(false).describe('what came after, with accounts of its own'),
      }),
    )
    .default([])
    .describe('the timeline in parts, in order'),
  topics: z.array(id).describe('the topics, in order'),
  peopleGroups: z.array(group),
  minute: z
    .array(statementReference.extend({ note: z.string().optional() }))
    .describe('in one minute'),
  focus: z.array(id).describe('the people in focus, in order'),
  differences: z.array(id).describe('the leading differences, the first of them set large'),
  unsaid: z.array(z.string()).describe('what no source says'),
  crowd: z.strictObject({
    total: statementReference,
    parts: z.array(
      z.strictObject({
        count: statementReference,
        label: z.string(),
        named: z.array(id),
        among: z.strictObject({ count: statementReference, label: z.string() }).optional(),
        to: id.optional().describe('the place to which the map points for this part'),
      }),
    ),
  }),
  map: z
    .strictObject({ from: id.describe('the place from which the arrows of the map start') })
    .optional(),
  captions: z
    .strictObject({ crowd: z.string(), map: z.string(), releases: z.string() })
    .partial()
    .default({})
    .describe('what a chart does not know: the end of its caption, ours'),
  releases: z
    .array(statementReference.extend({ label: z.string() }))
    .describe('bars of the chart of releases'),
  words: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('named lists that reading rules share'),
  gate: z
    .array(z.string())
    .default([])
    .describe('phrases, one of which a seed must hold before its claims are read'),
  gateTogether: z
    .array(z.array(z.string()).min(2))
    .default([])
    .describe('phrases that open the gate too where all of one row stand in a seed'),
  otherCounts: z
    .array(z.string())
    .default([])
    .describe('phrases around counts that answer none of the claims'),
  editor: z.strictObject({ name: z.string(), contact: z.string() }).optional(),
});

export type StoryEntry = z.infer<typeof storyEntry>;
