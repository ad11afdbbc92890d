/** Writes drafted files where the content with them keeps every law, and nothing where it does not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../checking/check-content.ts';
import { matchSeeds } from '../checking/match-seeds.ts';
import { type Message, sortMessages } from '../checking/message.ts';
import { prepareKnowledge } from '../reading/knowledge.ts';
import { readSeed } from '../reading/read-seed.ts';
import { type Drafts, loadContent, shownPath } from './load-content.ts';
import { loadSeedTexts } from './load-seed-texts.ts';
import { printReading } from './print-reading.ts';
import { seedsFolder } from './seeds-folder.ts';
import { writeWhole } from './write-whole.ts';

/**
 * The faults that the drafts bring with them, held to every law with the readings that they ask for; where there are
 * none, all are written. What was wrong before is no reason to refuse: the drafts may be what mends it.
 */
export function writeDrafted(
  folder: string,
  drafts: Drafts,
  write: (path: string, text: string) => void = writeWhole,
): Message[] {
  const { seeds } = loadSeedTexts(seedsFolder(folder));
  const { content } = loadContent(folder, undefined, drafts);
  const knowledge = prepareKnowledge({ ...content, story: content.story?.entry });
  const readings = Array.from(matchSeeds(content.articles, seeds), ([{ id, entry }, seed]) => {
    const reading = readSeed({ ...seed, file: entry.seed.file }, knowledge, entry);
    return [`readings/${id}.json`, printReading(reading)] as const;
  });
  const whole = { ...drafts, ...Object.fromEntries(readings) };
  const shown = seeds.map((seed) => ({ ...seed, path: shownPath(seed.path) }));
  const faultsWith = (files?: Drafts): Message[] => {
    const { content: held, messages } = loadContent(folder, undefined, files);
    const found = checkContent(held, { seeds: shown, basis: knowledge.basis });
    return [...messages, ...found].filter(({ severity }) => severity === 'error');
  };
  const before = new Set(faultsWith().map(nameOf));
  const faults = faultsWith(whole).filter((fault) => !before.has(nameOf(fault)));
  if (faults.length > 0) return sortMessages(faults);
  for (const [path, text] of Object.entries(whole)) {
    const file = join(folder, path);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) write(file, text);
  }
  return [];
}

function nameOf({ file, rule, reason }: Message): string {
  return [file, rule, reason].join('\n');
}
