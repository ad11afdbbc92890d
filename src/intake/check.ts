/** Checks the content on disk, and says what it was held against. */
import { checkContent } from '../checking/check-content.ts';
import type { Content } from '../checking/content.ts';
import type { Memory } from '../checking/parse-content.ts';
import { nameQuotedShares } from '../checking/quoted-shares.ts';
import { type Message, printMessage, sortMessages } from '../checking/message.ts';
import { digestBasis } from '../reading/knowledge.ts';
import { plural } from '../text/plural.ts';
import { contentFolder, loadContent, shownPath } from './load-content.ts';
import { loadSeedTexts } from './load-seed-texts.ts';
import { seedsFolder } from './seeds-folder.ts';

/** What a check found. */
export interface Checked {
  readonly messages: readonly Message[];
  /** "5 of 5 sources matched against the seeds", for the log and the page about this site. */
  readonly against: string;
  /** How much of each source is quoted; nothing where none was read yet. */
  readonly quoted: string | undefined;
}

/** Holds the content folder to every law, against the seeds where they are. */
export function check(folder: string = contentFolder(), memory?: Memory): Checked {
  const { content, messages } = loadContent(folder, memory);
  const inbox = loadSeedTexts(seedsFolder(folder));
  const seeds = inbox.seeds.map((seed) => ({ ...seed, path: shownPath(seed.path) }));
  const basis = digestBasis({ ...content, story: content.story?.entry });
  const found = checkContent(content, { seeds, basis, isHosted: isHosted() });
  const held = content.articles.filter(({ entry }) =>
    seeds.some(({ file, sha256 }) => file === entry.seed.file || sha256 === entry.seed.sha256),
  ).length;
  return {
    messages: sortMessages([...messages, ...inbox.messages, ...found]),
    against: nameGround(held, content.articles.length) + nameOlder(content, seeds, basis),
    quoted: nameQuotedShares(content),
  };
}

/** Whether this is a hosted build, which writes nothing into the content. */
export function isHosted(): boolean {
  return Boolean(process.env['CI']);
}

/** Errors, which stop a build. */
export function countErrors(messages: readonly Message[]): number {
  return messages.filter(({ severity }) => severity === 'error').length;
}

/** All messages and one closing line, as a person reads them. */
export function report({ messages, against, quoted }: Checked): string {
  const errors = countErrors(messages);
  const warnings = messages.length - errors;
  const count = [
    errors === 0 ? 'no faults' : plural(errors, 'fault'),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ].join(', ');
  return [
    ...messages.map(printMessage),
    [`Checked: ${count}; ${against}.`, ...(quoted ? [quoted] : [])].join('\n'),
  ].join('\n\n');
}

/** How many readings are older than the rules and names, and cannot be made anew: their seeds are not here. */
function nameOlder(
  { readings }: Content,
  seeds: readonly { readonly sha256: string }[],
  basis: string,
): string {
  const here = new Set(seeds.map(({ sha256 }) => sha256));
  const old = readings.filter(({ entry }) => entry.basis !== basis && !here.has(entry.seed.sha256));
  return old.length === 0
    ? ''
    : `; ${plural(old.length, 'reading')} made with earlier rules or names ${old.length === 1 ? 'stands' : 'stand'} until the seeds are here`;
}

function nameGround(held: number, all: number): string {
  if (held === 0) return `${plural(all, 'source')} held against the recorded readings`;
  if (held === all) return `${plural(all, 'source')} matched against the seeds`;
  return `${held} of ${plural(all, 'source')} matched against the seeds, the others against the recorded readings`;
}
