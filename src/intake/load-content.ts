/** Reads the content folder: every entry that has its shape, and a message for everything that is wrong. */
import { join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import type { Collection, Content, Located } from '../checking/content.ts';
import type { Message } from '../checking/message.ts';
import {
  type EntryFile,
  type ParsedEntry,
  parseJsonEntry,
  parseMdxEntry,
  parseYamlEntry,
  parseYamlList,
} from '../checking/parse-entry.ts';
import { articleEntry } from '../schemas/article.ts';
import { claimEntry } from '../schemas/claim.ts';
import { eventEntry } from '../schemas/event.ts';
import { organisationEntry } from '../schemas/organisation.ts';
import { personEntry } from '../schemas/person.ts';
import { placeEntry } from '../schemas/place.ts';
import { readingEntry } from '../schemas/reading.ts';
import { storyEntry } from '../schemas/story.ts';
import { listFiles, readEntryFile } from './list-files.ts';

export interface LoadedContent {
  readonly content: Content;
  readonly messages: readonly Message[];
}

/** The folder of content: `CONTENT_DIR`, else `content` where the command was run. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

/** All entries and all faults of the content folder, at once. */
export function loadContent(folder: string = contentFolder()): LoadedContent {
  const faults: Message[] = [];
  const faulty: { collection: Collection; id: string }[] = [];

  function collect<Entry>(
    collection: Collection,
    extension: string,
    schema: z.ZodType<Entry>,
    parse: (file: EntryFile, schema: z.ZodType<Entry>) => ParsedEntry<Entry>,
  ): Located<Entry>[] {
    const { files, messages } = listFiles(join(folder, collection), extension);
    faults.push(...messages);
    return files.flatMap((file) => {
      const parsed = parse(file, schema);
      faults.push(...parsed.faults);
      if (parsed.located) return [parsed.located];
      faulty.push({ collection, id: file.id });
      return [];
    });
  }

  function single<Entry>(name: string, parse: (file: EntryFile) => ParsedEntry<Entry>[]) {
    const read = readEntryFile(join(folder, name), name.replace(/\.yaml$/, ''));
    if (!('text' in read)) {
      faults.push(read);
      return [];
    }
    const parsed = parse(read);
    faults.push(...parsed.flatMap((one) => one.faults));
    return parsed.flatMap((one) => (one.located ? [one.located] : []));
  }

  const content: Content = {
    articles: collect('articles', '.mdx', articleEntry, parseMdxEntry),
    claims: collect('claims', '.yaml', claimEntry, parseYamlEntry),
    events: collect('events', '.mdx', eventEntry, parseMdxEntry),
    organisations: collect('organisations', '.yaml', organisationEntry, parseYamlEntry),
    people: collect('people', '.mdx', personEntry, parseMdxEntry),
    places: byId(single('places.yaml', (file) => parseYamlList(file, placeEntry))),
    readings: collect('readings', '.json', readingEntry, parseJsonEntry),
    story: single('story.yaml', (file) => [parseYamlEntry(file, storyEntry)])[0],
    faulty,
  };
  return { content, messages: faults };
}

function byId<Entry>(entries: readonly Located<Entry>[]): Located<Entry>[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
