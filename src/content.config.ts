/** Which folder obeys which schema; nothing else. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { argumentEntry } from './schemas/argument.ts';
import { articleEntry } from './schemas/article.ts';
import { claimEntry } from './schemas/claim.ts';
import { eventEntry } from './schemas/event.ts';
import { mergedEntry } from './schemas/merged.ts';
import { organisationEntry } from './schemas/organisation.ts';
import { personEntry } from './schemas/person.ts';
import { placeEntry } from './schemas/place.ts';
import { readingEntry } from './schemas/reading.ts';
import { redirectEntry } from './schemas/redirect.ts';
import { storyEntry } from './schemas/story.ts';
import { tellingEntry } from './schemas/telling.ts';
import { topicEntry } from './schemas/topic.ts';

/** CONTENT_DIR names another content folder, such as the invented story that tests use. */
const content = process.env['CONTENT_DIR'] ?? './content';

const entries = (folder: string, pattern: string) =>
  glob({ base: `${content}/${folder}`, pattern });

export const collections = {
  arguments: defineCollection({
    loader: entries('arguments', '*.yaml'),
    schema: argumentEntry,
  }),
  articles: defineCollection({ loader: entries('articles', '*.mdx'), schema: articleEntry }),
  claims: defineCollection({ loader: entries('claims', '*.yaml'), schema: claimEntry }),
  events: defineCollection({ loader: entries('events', '*.mdx'), schema: eventEntry }),
  merged: defineCollection({
    loader: glob({ base: content, pattern: 'merged.yaml' }),
    schema: mergedEntry,
  }),
  organisations: defineCollection({
    loader: entries('organisations', '*.yaml'),
    schema: organisationEntry,
  }),
  people: defineCollection({ loader: entries('people', '*.mdx'), schema: personEntry }),
  places: defineCollection({ loader: file(`${content}/places.yaml`), schema: placeEntry }),
  readings: defineCollection({ loader: entries('readings', '*.json'), schema: readingEntry }),
  redirects: defineCollection({
    loader: glob({ base: content, pattern: 'redirects.yaml' }),
    schema: z.array(redirectEntry),
  }),
  telling: defineCollection({
    loader: glob({ base: content, pattern: 'story.mdx' }),
    schema: tellingEntry,
  }),
  topics: defineCollection({ loader: entries('topics', '*.mdx'), schema: topicEntry }),
  story: defineCollection({
    loader: glob({ base: content, pattern: 'story.yaml' }),
    schema: storyEntry,
  }),
};
