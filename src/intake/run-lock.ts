/** One run writes at a time: a lock beside no content, which a killed run cannot leave shut. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { digest } from '../text/digest.ts';

const WAITS_MS = 40;
/** A thousand seeds take less. */
const PATIENCE_MS = 300_000;

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // Another user's process is alive, too.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

function readOwner(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Takes the lock if nobody has it, or if its owner is no longer there. */
function takeLock(path: string): boolean {
  const own = `${process.pid}`;
  const beside = `${path}.${own}`;
  writeFileSync(beside, own);
  try {
    writeFileSync(path, own, { flag: 'wx' });
    return true;
  } catch {
    const owner = readOwner(path);
    if (owner === undefined || (owner > 0 && isAlive(owner))) return false;
    // Of several who take over a dead run's lock, the last one has it.
    renameSync(beside, path);
    sleep(WAITS_MS);
    return readOwner(path) === process.pid;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Runs while no other run writes into the same folder. */
export function holdLock<Result>(folder: string, run: () => Result): Result {
  const path = join(tmpdir(), `by-all-accounts-${digest(resolve(folder)).slice(0, 16)}.lock`);
  for (let waited = 0; !takeLock(path); waited += WAITS_MS) {
    if (waited >= PATIENCE_MS) {
      throw new Error(`Another run (process ${readOwner(path)}) has been writing for too long.`);
    }
    sleep(WAITS_MS);
  }
  try {
    return run();
  } finally {
    rmSync(path, { force: true });
  }
}
