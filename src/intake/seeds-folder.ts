/** Where the seeds lie. */
import { join, resolve } from 'node:path';

/** The inbox: `SEEDS_DIR`, else the folder `seeds` of the content. */
export function seedsFolder(contentFolder: string): string {
  return resolve(process.env['SEEDS_DIR'] || join(contentFolder, 'seeds'));
}
