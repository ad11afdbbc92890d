/** Lists the files of one folder of content: those that are entries, and messages on those that cannot be. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { EntryFile } from '../checking/parse-entry.ts';
import type { Message } from '../checking/message.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export interface ListedFiles {
  readonly files: readonly EntryFile[];
  readonly messages: readonly Message[];
}

/** The entries of a folder that end in `extension`, sorted by id. A folder that is not there has none. */
export function listFiles(folder: string, extension: string): ListedFiles {
  const messages: Message[] = [];
  const files: EntryFile[] = [];
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const id = name.slice(0, -extension.length);
    if (!name.endsWith(extension)) messages.push(passedOver(path, extension));
    else if (!slug.test(id)) messages.push(misnamed(path, id, extension));
    else {
      const read = readEntryFile(path, id);
      if ('text' in read) files.push(read);
      else messages.push(read);
    }
  }
  return { files, messages };
}

/** The text of one file, or the message that it cannot be read. */
export function readEntryFile(path: string, id: string): EntryFile | Message {
  const file = shownPath(path);
  try {
    return { id, file, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (fault) {
    const isEncoding = fault instanceof TypeError;
    return at(path, 'entry-readable', {
      reason: isEncoding ? 'This file is not UTF-8.' : 'This file cannot be read.',
      help: isEncoding ? 'Save it as UTF-8.' : 'See that it is there, is a file, and may be read.',
    });
  }
}

/** A path as a person finds it: from where the command was run, with forward slashes. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), resolve(path));
  return (near.startsWith('..') ? resolve(path) : near).split(sep).join('/');
}

/** Names that begin with a dot are passed over, as everywhere, and so is a folder's own README. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && name !== 'README.md')
      .sort();
  } catch {
    return [];
  }
}

function passedOver(path: string, extension: string): Message {
  return at(path, 'entry-named', {
    reason: `This file is no entry: entries here end in “${extension}”.`,
    help: `Rename it to end in “${extension}”, or move it out of this folder.`,
  });
}

function misnamed(path: string, id: string, extension: string): Message {
  const better = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return at(path, 'entry-named', {
    reason: `“${id}” is not an id: lower-case letters, digits and single hyphens.`,
    help: `Rename the file to “${better || 'a-name'}${extension}”.`,
  });
}

function at(
  path: string,
  rule: string,
  { reason, help }: { reason: string; help: string },
): Message {
  const file = shownPath(path);
  return { file, line: 1, column: 1, rule, reason, help, severity: 'error' };
}
