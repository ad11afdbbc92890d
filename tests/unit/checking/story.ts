/** The harbour story: a small invented content folder that keeps every law, and ways to break it in memory. */
import { readFileSync, readdirSync } from 'node:fs';
import { checkContent } from '../../../src/checking/check-content.ts';
import type { Content } from '../../../src/checking/content.ts';
import type { Seed } from '../../../src/checking/grounds.ts';
import { printMessage, sortMessages } from '../../../src/checking/message.ts';
import { parseContent } from '../../../src/checking/parse-content.ts';
import { join } from '../../../src/model/join.ts';
import type { Entry, Model } from '../../../src/model/model.ts';
import { printReading } from '../../../src/intake/print-reading.ts';
import { prepareKnowledge } from '../../../src/reading/knowledge.ts';
import { readSeed } from '../../../src/reading/read-seed.ts';
import { digest } from '../../../src/text/digest.ts';

/** Files by their path, as `content/articles/harbour-post.mdx`. */
export type Files = ReadonlyMap<string, string>;

/** How a story is broken: each change must be found once. */
export interface Broken {
  readonly change?: readonly { in: string; replace: string; by: string }[];
  readonly add?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  /** Whether the readings are made anew after the change, before anything is removed. */
  readonly reread?: boolean;
}

const root = new URL('../../fixtures/story/', import.meta.url);

/** The whole story as it stands in the fixtures, with readings that prove it. */
export function readStory(): Files {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.pathname.length))
    .sort();
  const files = new Map(paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));
  return new Map([...files, ...proveStory(files)]);
}

/** The story with one thing wrong. */
export function breakStory(
  files: Files,
  { change = [], add = {}, remove = [], reread }: Broken,
): Files {
  const broken = new Map([...files, ...Object.entries(add)]);
  for (const { in: path, replace, by } of change) {
    const text = broken.get(path) ?? '';
    if (text.split(replace).length !== 2) throw new Error(`${path}: not once there: ${replace}`);
    broken.set(
      path,
      text.replace(replace, () => by),
    );
  }
  const read = reread ? new Map([...broken, ...proveStory(broken)]) : broken;
  for (const path of remove) {
    if (!read.delete(path)) throw new Error(`${path}: not there`);
  }
  return read;
}

/** Everything the checks say of the files, as a person reads it. */
export function checkStory(
  files: Files,
  {
    seeds = true,
    hosted = false,
    basis,
  }: { seeds?: boolean; hosted?: boolean; basis?: string } = {},
): string {
  const { content, messages } = parseContent(contentFiles(files));
  const around = { seeds: seeds ? seedsOf(files) : [], isHosted: hosted, basis };
  const found = [...messages, ...checkContent(content, around)];
  return sortMessages(found).map(printMessage).join('\n');
}

/** What the site knows of the files: the model that every page is made of. */
export function joinStory(files: Files): Model {
  return joinContent(parseContent(contentFiles(files)).content);
}

/** The model of content that was parsed. */
export function joinContent(content: Content): Model {
  const plain = <T>(list: readonly Entry<T>[]) => [...list];
  return join({
    articles: plain(content.articles),
    claims: plain(content.claims),
    events: plain(content.events),
    organisations: plain(content.organisations),
    people: plain(content.people),
    places: plain(content.places),
    readings: plain(content.readings),
    topics: plain(content.topics),
    arguments: plain(content.arguments),
    story: content.story!.entry,
  });
}

/** What a new source is made of: its fields, as front matter has them, and its text. */
export interface Added {
  readonly id: string;
  readonly text: string;
  /** YAML, below the fields that every source of the tests has. */
  readonly fields: string;
}

/** The files of a new source, for `add`. */
export function sourceFiles({ id, text, fields }: Added): Record<string, string> {
  return {
    [`content/seeds/${id}.txt`]: text,
    [`content/articles/${id}.mdx`]: `---
title: 'A report on the docks'
publisher: 'The ${id}'
url: 'https://${id}.example/docks'
published: { basis: 'unknown' }
asOf: { basis: 'unknown' }
added: '2024-05-01'
rights: 'quote'
seed: { file: '${id}.txt', sha256: '${digest(text)}' }
review: 'editor'
summary: 'A report on the docks.'
${fields}
---
`,
  };
}

function contentFiles(files: Files) {
  return [...files]
    .filter(([path]) => !path.startsWith('content/seeds/'))
    .map(([file, text]) => ({ path: file.slice('content/'.length), file, text }));
}

function seedsOf(files: Files): Seed[] {
  return [...files]
    .filter(([path]) => path.startsWith('content/seeds/'))
    .map(([path, text]) => ({ file: path.split('/').at(-1)!, path, text, sha256: digest(text) }));
}

/** The reading of each article, as `npm run read` writes it. */
function proveStory(files: Files): [path: string, text: string][] {
  const { content } = parseContent(contentFiles(files));
  const knowledge = prepareKnowledge({ ...content, story: content.story?.entry });
  return content.articles.flatMap(({ id, entry }) => {
    const seed = seedsOf(files).find(({ file }) => file === entry.seed.file);
    if (!seed) return [];
    const text = { ...seed, bytes: Buffer.byteLength(seed.text), warnings: [] };
    return [[`content/readings/${id}.json`, printReading(readSeed(text, knowledge, entry))]];
  });
}
