/** Opens and decodes the seeds of the inbox. */
import { readFileSync } from 'node:fs';
import type { Message } from '../checking/message.ts';
import { decodeSeed } from '../reading/decode-seed.ts';
import type { SeedText } from '../reading/read-seed.ts';
import { digest } from '../text/digest.ts';
import { listSeeds, type SeedFile } from './list-seeds.ts';
import { seedMessage } from './seed-message.ts';

/** A decoded seed and where it lies. */
export interface LoadedSeed extends SeedText {
  readonly path: string;
}

export interface LoadedSeeds {
  readonly seeds: readonly LoadedSeed[];
  readonly messages: readonly Message[];
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** One seed, or every message against it. */
function loadOne({ file, path }: SeedFile): LoadedSeed | Message[] {
  const bytes = readBytes(path);
  if (!bytes)
    return [seedMessage(path, { reason: 'cannot be read.', help: 'See that it may be read.' })];
  const decoded = decodeSeed(bytes);
  if ('refusals' in decoded) return decoded.refusals.map((refusal) => seedMessage(path, refusal));
  const { text, warnings } = decoded;
  return { file, path, text, warnings, sha256: digest(bytes), bytes: bytes.length };
}

/** All seeds of a folder that can be read, and all messages on those that cannot. */
export function loadSeedTexts(folder: string): LoadedSeeds {
  const { files, messages } = listSeeds(folder);
  const loaded = files.map(loadOne);
  return {
    seeds: loaded.flatMap((one) => (Array.isArray(one) ? [] : [one])),
    messages: [...messages, ...loaded.flatMap((one) => (Array.isArray(one) ? one : []))],
  };
}
