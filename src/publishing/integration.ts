/** After the build: every page gets its content security policy. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withContentPolicy } from './content-policy.ts';

export function publishing(): AstroIntegration {
  return {
    name: 'publishing',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
          const path = join(root, file);
          await writeFile(path, withContentPolicy(await readFile(path, 'utf8')));
        }
      },
    },
  };
}
