/** Reads the seeds that are here, to hold quotations against them. What a seed may be is the reader's to say. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Seed } from '../checking/grounds.ts';
import { digest } from '../text/digest.ts';
import { shownPath } from './load-content.ts';

/** The inbox: `SEEDS_DIR`, else the folder `seeds` of the content. */
export function seedsFolder(contentFolder: string): string {
  return resolve(process.env['SEEDS_DIR'] || join(contentFolder, 'seeds'));
}

/** Every seed of a folder that is readable text, sorted by name. A folder that is not there has none. */
export function loadSeeds(folder: string): Seed[] {
  return namesIn(folder).flatMap((file) => {
    const path = join(folder, file);
    const bytes = statSync(path).isFile() ? readFileSync(path) : undefined;
    const text = bytes && decode(bytes);
    return bytes && text !== undefined
      ? [{ file, path: shownPath(path), text, sha256: digest(bytes) }]
      : [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && name !== 'README.md')
      .sort();
  } catch {
    return [];
  }
}

/** The text as its bytes say, its byte order mark kept; nothing where it is not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
