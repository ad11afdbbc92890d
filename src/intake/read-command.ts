/** Reads the seeds of the inbox: makes each reading anew where it must be, and drafts an article for each new source. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Content, Located } from '../checking/content.ts';
import type { Message } from '../checking/message.ts';
import type { GivenProvenance } from '../drafting/provenance.ts';
import { proveEarlier } from '../reading/prove.ts';
import { readSeed } from '../reading/read-seed.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import { readingEntry, type ReadingEntry } from '../schemas/reading.ts';
import { correctArticle, type CorrectOrder } from './correct-article.ts';
import { type Draft, type DraftOrder, startDrafting } from './draft-new.ts';
import { contentFolder } from './load-content.ts';
import type { LoadedSeed } from './load-seed-texts.ts';
import { type Inbox, openInbox, tellChange } from './open-inbox.ts';
import { printReading } from './print-reading.ts';
import { showProgress } from './progress.ts';
import { holdLock } from './run-lock.ts';
import type { Session } from './session.ts';
import { tellMissing, tellUnclear, tellUndrafted } from './tell-order.ts';
import { sweepUnfinished, writeWhole } from './write-whole.ts';

export interface ReadOrder {
  /** Names of seeds; all of them where none is given. */
  readonly files?: readonly string[];
  /** Whether readings and articles may be written. */
  readonly writes: boolean;
  readonly folder?: string;
  /** What a maintainer says of one new source. */
  readonly given?: GivenProvenance;
  /** That the one text named is an article’s, as its publisher corrected it. */
  readonly correction?: CorrectOrder;
  /** The day on which new sources come, `2026-11-22`: today's, in universal time, where none is given. */
  readonly today?: string;
  /** What a dev server remembers of earlier runs. */
  readonly session?: Session;
}

/** What became of one seed. */
export interface SeedRead {
  readonly seed: LoadedSeed;
  readonly article: Located<ArticleEntry>;
  readonly reading: ReadingEntry;
  readonly isNew: boolean;
  /** Whether the file of its reading was as it would be written. */
  readonly isCurrent: boolean;
  /** What was given for a new source and could not be taken. */
  readonly remarks: readonly string[];
}

export interface ReadRun {
  readonly messages: readonly Message[];
  readonly reads: readonly SeedRead[];
  /** The content as it was before. */
  readonly content: Content;
  /** Sources whose seed is not here: their entries stand as recorded. */
  readonly absent: readonly Located<ArticleEntry>[];
  /** What became of a correction. */
  readonly corrected?: string;
}

/** A run with what every seed of it needs. */
interface Running extends ReadOrder, Inbox {
  readonly folder: string;
  readonly today: string;
  readonly draft: (order: DraftOrder) => Draft;
}

/** Reads the seeds that were asked for; no two runs write at once. */
export function readSeeds(order: ReadOrder): ReadRun {
  const folder = order.folder ?? contentFolder();
  if (!order.writes) return run(order, folder);
  return holdLock(folder, () => {
    for (const name of ['articles', 'readings']) sweepUnfinished(join(folder, name));
    return run(order, folder);
  });
}

function run(order: ReadOrder, folder: string): ReadRun {
  const inbox = openInbox(folder, order.session?.entries);
  const { content, knowledge, messages, seeds, owners } = inbox;
  const owned = new Set(owners.values());
  const absent = content.articles.filter((article) => !owned.has(article));
  if (!inbox.isReadable) return { messages, reads: [], content, absent };
  const wanted = new Set(order.files?.map((file) => basename(file)));
  if (order.correction && order.writes) {
    const { correction, ...reading } = order;
    const corrected = correctArticle(inbox, folder, [...wanted], correction);
    return 'told' in corrected
      ? { ...run(reading, folder), corrected: corrected.told }
      : { messages: [...messages, ...corrected.messages], reads: [], content, absent };
  }
  const chosen = seeds.filter(({ file }) => wanted.size === 0 || wanted.has(file));
  const unclear = tellUnclear(inbox, chosen, order.given);
  const running: Running = {
    ...inbox,
    ...order,
    folder,
    today: order.today ?? new Date().toISOString().slice(0, 10),
    draft: startDrafting(content, knowledge, folder),
  };
  const reads: SeedRead[] = [];
  const found = [...messages, ...tellMissing([...wanted], inbox, folder), ...unclear];
  if (unclear.length > 0) return { messages: found, reads, content, absent };
  const progress = showProgress('Reading', chosen.length);
  for (const seed of chosen) {
    const read = readOne(seed, running);
    if ('seed' in read) reads.push(read);
    else found.push(...read);
    progress.step();
  }
  progress.end();
  return { messages: found, reads, content, absent };
}

/** What becomes of one seed, or the messages against it. */
function readOne(seed: LoadedSeed, running: Running): SeedRead | Message[] {
  const copy = running.copies.get(seed);
  if (copy) return [copy];
  const article = running.owners.get(seed);
  if (!article) return running.mayDraft ? draftOne(seed, running) : tellUndrafted(running, seed);
  if (article.entry.seed.sha256 === seed.sha256) return readAgain(seed, article, running);
  return isUntouched(article, running)
    ? draftOne(seed, running, article)
    : tellChange(running.content, article, seed);
}

/** Drafts a source; the article is written first, so that a reading never stands alone. */
function draftOne(seed: LoadedSeed, running: Running, before?: Located<ArticleEntry>): SeedRead {
  const { folder, given = {}, today, session, writes } = running;
  const { article, reading, text, remarks } = running.draft({ seed, given, added: today, before });
  if (writes) {
    const path = articlePath(folder, article);
    session?.drafts.set(path, text);
    if (before || !existsSync(path)) writeWhole(path, text);
    writeReading(readingPath(folder, article), printReading(reading), session);
  }
  return { seed, article, reading, isNew: true, isCurrent: false, remarks };
}

/** Reads the seed of an article; under the name the article knows, wherever it was renamed. */
function readAgain(seed: LoadedSeed, article: Located<ArticleEntry>, running: Running): SeedRead {
  const { folder, writes } = running;
  const reading = readKnown(seed, article, running);
  const path = readingPath(folder, article);
  const printed = printReading(reading);
  const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === printed;
  if (writes && !isCurrent) writeReading(path, printed, running.session);
  return { seed, article, reading, isNew: false, isCurrent, remarks: [] };
}

function writeReading(path: string, printed: string, session: Session | undefined): void {
  session?.written.set(path, printed);
  writeWhole(path, printed);
}

/** The reading of a seed for its article; a session remembers those of which nothing has changed. */
function readKnown(
  seed: LoadedSeed,
  { id, entry }: Located<ArticleEntry>,
  { knowledge, session, content, texts }: Running,
): ReadingEntry {
  const key = [seed.sha256, knowledge.basis, JSON.stringify(entry)].join(' ');
  const remembered = session?.readings.get(key);
  if (remembered) return remembered;
  const { file } = entry.seed;
  const before = content.readings.find((one) => one.id === id)?.entry;
  const earlier = proveEarlier(entry, texts, before);
  const reading = readingEntry.parse(readSeed({ ...seed, file }, knowledge, entry, earlier));
  session?.readings.set(key, reading);
  return reading;
}

/** Whether an article is still the draft that this session wrote. */
function isUntouched(article: Located<ArticleEntry>, { folder, session }: Running): boolean {
  const path = articlePath(folder, article);
  const text = session?.drafts.get(path);
  return text !== undefined && text === readFileSync(path, 'utf8');
}

function articlePath(folder: string, { id }: { readonly id: string }): string {
  return join(folder, 'articles', `${id}.mdx`);
}

function readingPath(folder: string, { id }: { readonly id: string }): string {
  return join(folder, 'readings', `${id}.json`);
}
