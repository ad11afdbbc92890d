/** Reads the seeds of the inbox into readings. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Content, Located } from '../checking/content.ts';
import { fault } from '../checking/fault.ts';
import type { Message } from '../checking/message.ts';
import { listCopies } from '../reading/list-copies.ts';
import { prepareKnowledge, type Knowledge } from '../reading/knowledge.ts';
import { readSeed } from '../reading/read-seed.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import { readingEntry, type ReadingEntry } from '../schemas/reading.ts';
import { decodeShingles } from '../text/shingles.ts';
import { contentFolder, loadContent } from './load-content.ts';
import { loadSeedTexts, type LoadedSeed } from './load-seed-texts.ts';
import { seedsFolder } from './seeds-folder.ts';
import { printReading } from './print-reading.ts';
import { seedMessage } from './seed-message.ts';
import { writeWhole } from './write-whole.ts';

export interface ReadOrder {
  /** Names of seeds; all of them where none is given. */
  readonly files?: readonly string[];
  /** Whether readings may be written. */
  readonly writes: boolean;
  readonly folder?: string;
}

/** What became of one seed. */
export interface SeedRead {
  readonly file: string;
  /** The article it belongs to; nothing where it has none yet. */
  readonly article: string | undefined;
  readonly reading: ReadingEntry;
  /** Whether the file of its reading is as it would be written. */
  readonly isCurrent: boolean;
}

export interface ReadRun {
  readonly messages: readonly Message[];
  readonly reads: readonly SeedRead[];
}

/** The article of a seed: by its digest, wherever it was renamed, else by its name. */
function articleOf(
  { sha256, file }: LoadedSeed,
  { articles }: Content,
): Located<ArticleEntry> | undefined {
  return (
    articles.find(({ entry }) => entry.seed.sha256 === sha256) ??
    articles.find(({ entry }) => entry.seed.file === file)
  );
}

/** Faults of the reading rules, at their phrases. */
function tellRuleFaults({ faults }: Knowledge, content: Content): Message[] {
  return faults.flatMap(({ in: { kind, id }, path, reason, help }) => {
    const located =
      kind === 'story'
        ? content.story
        : content[kind === 'claim' ? 'claims' : 'events'].find((one) => one.id === id);
    return located ? [fault(located, path, { rule: 'read-rule-parses', reason, help })] : [];
  });
}

/** Copies of another seed, or of a source whose seed is not here. */
function tellCopies(
  reads: readonly SeedRead[],
  seeds: readonly LoadedSeed[],
  { readings }: Content,
): Message[] {
  const here = new Set(reads.map(({ article }) => article));
  const recorded = readings
    .filter(({ id }) => !here.has(id))
    .map(({ file, entry }) => ({ name: file, shingles: decodeShingles(entry.shingles) }));
  const read = [...reads]
    .sort((one, other) => Number(one.article === undefined) - Number(other.article === undefined))
    .map(({ file, reading }) => ({ name: file, shingles: decodeShingles(reading.shingles) }));
  return listCopies([...recorded, ...read]).flatMap(({ name, of, kinship }) => {
    const seed = seeds.find(({ file }) => file === name);
    if (!seed) return [];
    const share = Math.round(kinship.containment * 100);
    return [
      seedMessage(seed.path, {
        reason: `is a copy of ${of}: they share ${share} in 100 of the shorter one’s word runs.`,
        help: 'Remove one of the two.',
      }),
    ];
  });
}

/** Reads one seed, and writes its reading where that is new. */
function readOne(
  seed: LoadedSeed,
  content: Content,
  knowledge: Knowledge,
  folder: string,
  writes: boolean,
): SeedRead {
  const article = articleOf(seed, content);
  const reading = readingEntry.parse(readSeed(seed, knowledge, article?.entry));
  const path = join(folder, 'readings', `${article?.id}.json`);
  const printed = printReading(reading);
  const isCurrent =
    article !== undefined && existsSync(path) && readFileSync(path, 'utf8') === printed;
  if (article && writes && !isCurrent) writeWhole(path, printed);
  return { file: seed.file, article: article?.id, reading, isCurrent };
}

/** Whether entries that reading rests on are faulty: then no seed is read with half of them. */
function isFaulty({ faulty, story }: Content): boolean {
  return (
    story === undefined ||
    faulty.some(({ collection }) =>
      ['people', 'organisations', 'claims', 'events'].includes(collection),
    )
  );
}

/** Reads the seeds that were asked for. */
export function readSeeds({ files, writes, folder = contentFolder() }: ReadOrder): ReadRun {
  const { content, messages } = loadContent(folder);
  const knowledge = prepareKnowledge({ ...content, story: content.story?.entry });
  const inbox = loadSeedTexts(seedsFolder(folder));
  const found = [...messages, ...inbox.messages, ...tellRuleFaults(knowledge, content)];
  if (isFaulty(content) || knowledge.faults.length > 0) return { messages: found, reads: [] };
  const wanted = new Set(files?.map((file) => basename(file)));
  const seeds = inbox.seeds.filter(({ file }) => wanted.size === 0 || wanted.has(file));
  const reads = seeds.map((seed) => readOne(seed, content, knowledge, folder, writes));
  const unknown = [...wanted].filter((file) => !inbox.seeds.some((seed) => seed.file === file));
  const missing = unknown
    .filter((file) => !inbox.messages.some((message) => message.file.endsWith(file)))
    .map((file) =>
      seedMessage(join(seedsFolder(folder), file), {
        reason: 'is not there.',
        help: 'Name a file of the seeds folder.',
      }),
    );
  return { messages: [...found, ...missing, ...tellCopies(reads, inbox.seeds, content)], reads };
}
