/** Writes a file whole or not at all. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes the text beside its place and then renames it there, so that a reader sees the old file or
 * the new one, never a part. Two writers at once leave one of the two whole.
 */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (fault) {
    rmSync(beside, { force: true });
    throw fault;
  }
}

/** What a run that was killed left beside a file it was writing. */
const unfinished = /^\..+\.\d+\.tmp$/;

/** Clears a folder of unfinished files; to be called by the only run that writes there. */
export function sweepUnfinished(folder: string): void {
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    // A folder that is not there yet holds nothing unfinished.
  }
  for (const name of names.filter((one) => unfinished.test(one))) rmSync(join(folder, name));
}
