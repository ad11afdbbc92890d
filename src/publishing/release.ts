/** `npm run release`: adds every address and id of the build in dist/ to content/published.json. */
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuiltIds, readPublished } from './integration.ts';
import { addBuild } from './published.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no build to release. Run “npm run build” first.');
  process.exit(1);
}
const before = await readPublished();
const date = new Date().toISOString().slice(0, 10);
const after = addBuild(before, await readBuiltIds('dist'), date);
const path = join(process.env['CONTENT_DIR'] ?? 'content', 'published.json');
await writeFile(`${path}.tmp`, `${JSON.stringify(after, undefined, 1)}\n`);
await rename(`${path}.tmp`, path);
console.log(
  `${Object.keys(after).length} addresses are on record, ${Object.keys(after).length - Object.keys(before).length} of them new. Commit ${path}.`,
);
