/** Lists the seeds of the inbox: plain text files only; links, folders, devices and twins are refused without opening them. */
import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../checking/message.ts';
import { refuseSize } from '../reading/decode-seed.ts';
import { seedMessage } from './seed-message.ts';

export interface SeedFile {
  readonly file: string;
  readonly path: string;
}

export interface ListedSeeds {
  readonly files: readonly SeedFile[];
  readonly messages: readonly Message[];
}

const EXTENSION = '.txt';

/** Files that belong to the folder itself. */
const ownFiles = new Set(['README.md']);

/** What a name is, where it is no plain file. */
function nameKind(stats: Stats): string | undefined {
  if (stats.isSymbolicLink()) return 'a link';
  if (stats.isDirectory()) return 'a folder';
  return stats.isFile() ? undefined : 'a device or a pipe';
}

/** The message against a name, or nothing where it is a seed. */
function refuseFile(path: string): Message | undefined {
  let stats: Stats;
  try {
    stats = lstatSync(path);
  } catch {
    return seedMessage(path, {
      reason: 'cannot be read.',
      help: 'See that it is there and may be read.',
    });
  }
  const kind = nameKind(stats);
  if (kind)
    return seedMessage(path, {
      reason: `is ${kind}, not a file.`,
      help: 'Put the text itself here, as a plain .txt file.',
    });
  const refusal = refuseSize(stats.size);
  return refusal && seedMessage(path, refusal);
}

/** Names that differ only by case or by the way their accents are written. */
function findTwins(names: readonly string[]): Map<string, string> {
  const first = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const name of names) {
    const folded = name.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) first.set(folded, name);
    else twins.set(name, other).set(other, name);
  }
  return twins;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && !ownFiles.has(name))
      .sort();
  } catch {
    return [];
  }
}

/** The seeds of a folder, by name; a folder that is not there has none. */
export function listSeeds(folder: string): ListedSeeds {
  const names = namesIn(folder);
  const twins = findTwins(names);
  const files: SeedFile[] = [];
  const messages: Message[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const twin = twins.get(name);
    if (!name.toLowerCase().endsWith(EXTENSION)) {
      messages.push({
        ...seedMessage(path, {
          reason: 'is passed over: a seed’s name ends in “.txt”.',
          help: 'Rename it, or move it out of this folder.',
        }),
        severity: 'warning',
      });
    } else if (twin !== undefined) {
      messages.push(
        seedMessage(path, {
          reason: `is named like “${twin}”: on some machines they are one file.`,
          help: 'Rename or remove one of the two.',
        }),
      );
    } else {
      const refusal = refuseFile(path);
      if (refusal) messages.push(refusal);
      else files.push({ file: name, path });
    }
  }
  return { files, messages };
}
