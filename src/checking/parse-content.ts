/** Turns the files of the content folder into entries, with a message for everything that is wrong. */
import type { z } from 'astro/zod';
import { argumentEntry } from '../schemas/argument.ts';
import { articleEntry } from '../schemas/article.ts';
import { claimEntry } from '../schemas/claim.ts';
import { eventEntry } from '../schemas/event.ts';
import { mergedEntry } from '../schemas/merged.ts';
import { organisationEntry } from '../schemas/organisation.ts';
import { personEntry } from '../schemas/person.ts';
import { placeEntry } from '../schemas/place.ts';
import { readRules } from '../schemas/read-rule.ts';
import { readingEntry } from '../schemas/reading.ts';
import { redirectEntry } from '../schemas/redirect.ts';
import { reviewEntry } from '../schemas/review.ts';
import { storyEntry } from '../schemas/story.ts';
import { tellingEntry } from '../schemas/telling.ts';
import { topicEntry } from '../schemas/topic.ts';
import type { Collection, Content, Located } from './content.ts';
import type { Message } from './message.ts';
import {
  type EntryFile,
  type ParsedEntry,
  parseJsonEntry,
  parseMdxEntry,
  parseYamlEntry,
  parseYamlList,
} from './parse-entry.ts';

/** A file of the content folder, with its path inside that folder and the path that a person finds. */
export interface ContentFile {
  readonly path: string;
  readonly file: string;
  readonly text: string;
}

export interface ParsedContent {
  readonly content: Content;
  readonly messages: readonly Message[];
}

type Parse = <Entry>(file: EntryFile, schema: z.ZodType<Entry>) => ParsedEntry<Entry>;

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Files that were parsed before, by path: what has not changed is not parsed again. */
export type Memory = Map<string, { readonly text: string; readonly parsed: ParsedEntry<unknown> }>;

/** What came of a file, from memory where its text is the same. */
function recall<Entry>(
  file: ContentFile,
  memory: Memory | undefined,
  parse: () => ParsedEntry<Entry>,
): ParsedEntry<Entry> {
  const known = memory?.get(file.file);
  // A path always has the same schema.
  if (known?.text === file.text) return known.parsed as ParsedEntry<Entry>;
  const parsed = parse();
  memory?.set(file.file, { text: file.text, parsed });
  return parsed;
}

/** All entries and all faults, at once. */
export function parseContent(files: readonly ContentFile[], memory?: Memory): ParsedContent {
  const messages: Message[] = [];
  const faulty: { collection: Collection; id: string }[] = [];

  function collect<Entry>(
    collection: Collection,
    extension: string,
    schema: z.ZodType<Entry>,
    parse: Parse,
  ): Located<Entry>[] {
    const entries = files
      .filter(({ path }) => path.startsWith(`${collection}/`) && !path.endsWith('/README.md'))
      .flatMap((file) => {
        const id = file.path.slice(collection.length + 1, -extension.length);
        const misnamed = namingFault(file, id, extension);
        if (misnamed) {
          messages.push(misnamed);
          return [];
        }
        const { located, faults } = recall(file, memory, () => parse({ ...file, id }, schema));
        messages.push(...faults);
        if (!located) faulty.push({ collection, id });
        return located ? [located] : [];
      });
    return sortById(entries);
  }

  function single<Entry>(
    path: string,
    parse: (file: EntryFile) => readonly ParsedEntry<Entry>[],
  ): Located<Entry>[] {
    const file = files.find((one) => one.path === path);
    if (!file) return [];
    const parsed = parse({ ...file, id: path.replace(/\.[a-z]+$/, '') });
    messages.push(...parsed.flatMap(({ faults }) => faults));
    return sortById(parsed.flatMap(({ located }) => (located ? [located] : [])));
  }

  const content: Content = {
    arguments: collect('arguments', '.yaml', argumentEntry, parseYamlEntry),
    articles: collect('articles', '.mdx', articleEntry, parseMdxEntry),
    claims: collect('claims', '.yaml', claimEntry, parseYamlEntry),
    events: collect('events', '.mdx', eventEntry, parseMdxEntry),
    organisations: collect('organisations', '.yaml', organisationEntry, parseYamlEntry),
    people: collect('people', '.mdx', personEntry, parseMdxEntry),
    places: single('places.yaml', (file) => parseYamlList(file, placeEntry)),
    readings: collect('readings', '.json', readingEntry, parseJsonEntry),
    rules: collect('rules', '.yaml', readRules, parseYamlEntry),
    topics: collect('topics', '.mdx', topicEntry, parseMdxEntry),
    telling: single('story.mdx', (file) => [parseMdxEntry(file, tellingEntry)])[0],
    story: single('story.yaml', (file) => [parseYamlEntry(file, storyEntry)])[0],
    review: single('review.yaml', (file) => [parseYamlEntry(file, reviewEntry)])[0],
    redirects: single('redirects.yaml', (file) => parseYamlList(file, redirectEntry)),
    merged: single('merged.yaml', (file) => [parseYamlEntry(file, mergedEntry)])[0],
    faulty,
  };
  return { content, messages };
}

function namingFault(
  { file, path }: ContentFile,
  id: string,
  extension: string,
): Message | undefined {
  const at = { file, line: 1, column: 1, rule: 'entry-named', severity: 'error' } as const;
  if (!path.endsWith(extension)) {
    return {
      ...at,
      reason: `This file is no entry: entries here end in “${extension}”.`,
      help: `Rename it to end in “${extension}”, or move it out of this folder.`,
    };
  }
  if (slug.test(id)) return undefined;
  return {
    ...at,
    reason: `“${id}” is not an id: lower-case letters, digits and single hyphens.`,
    help: `Rename the file to “${toSlug(id) || 'a-name'}${extension}”.`,
  };
}

function toSlug(id: string): string {
  return id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function sortById<Entry>(entries: readonly Located<Entry>[]): Located<Entry>[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
