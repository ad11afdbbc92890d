/** Where Astro keeps parsed entries between builds: a folder of its own for each content folder and each shape of entries. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const schemas = join(import.meta.dirname, '../schemas');

/**
 * The folder, relative to the project. Astro takes entries of two content folders for duplicates, and
 * keeps an entry parsed by a former schema as long as its file is the same; so both are in the name.
 */
export function storeFolder(contentFolder: string): string {
  const shape = createHash('sha256');
  for (const name of readdirSync(schemas).sort()) shape.update(readFileSync(join(schemas, name)));
  return `./.cache/${encodeURIComponent(contentFolder)}-${shape.digest('hex').slice(0, 12)}`;
}
