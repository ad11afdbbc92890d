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

/** The faults of the content with the drafts, and with the readings that they ask for; where there are none, all are written. */
export function writeDrafted(folder: string, drafts: Drafts): Message[] {
  const { seeds } = loadSeedTexts(seedsFolder(folder));
  const { content } = loadContent(folder, undefined, drafts);
  const knowledge = prepareKnowledge({ ...content, story: content.story?.entry });
  const readings = Array.from(matchSeeds(content.articles, seeds), ([{ id, entry }, seed]) => {
    const reading = readSeed({ ...seed, file: entry.seed.file }, knowledge, entry);
    return [`readings/${id}.json`, printReading(reading)] as const;
  });
  const whole = { ...drafts, ...Object.fromEntries(readings) };
  const after = loadContent(folder, undefined, whole);
  const shown = seeds.map((seed) => ({ ...seed, path: shownPath(seed.path) }));
  const found = checkContent(after.content, { seeds: shown, basis: knowledge.basis });
  const faults = [...after.messages, ...found].filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return sortMessages(faults);
  for (const [path, text] of Object.entries(whole)) {
    const file = join(folder, path);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeWhole(file, text);
  }
  return [];
}
