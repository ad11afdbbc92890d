/** After the build: former ids, the content security policy, and proof that nothing published has vanished. */
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { redirectEntry, type RedirectEntry } from '../schemas/redirect.ts';
import { withContentPolicy } from './content-policy.ts';
import { withFormerIds } from './former-ids.ts';
import { type BuiltIds, findVanished, idsOf, type Published } from './published.ts';

export function publishing(): AstroIntegration {
  return {
    name: 'publishing',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const redirects = await readRedirects();
        for (const { path, address } of await listPages(root)) {
          const html = withFormerIds(await readFile(path, 'utf8'), address, redirects);
          await writeFile(path, withContentPolicy(html));
        }
        const vanished = findVanished(await readPublished(), await readBuiltIds(root));
        const gone = new Set(redirects.flatMap(({ from, gone }) => (gone ? [from] : [])));
        const lost = vanished.filter((address) => !gone.has(address));
        if (lost.length === 0) return;
        lost.forEach((address) =>
          logger.error(`${address} was published and is not in this build.`),
        );
        throw Object.assign(
          new Error(
            `${lost.length} published addresses have vanished. Say in ${join(contentFolder(), 'redirects.yaml')} where each leads now, or why it is gone.`,
          ),
          { stack: '' },
        );
      },
    },
  };
}

const contentFolder = () => process.env['CONTENT_DIR'] ?? 'content';

async function readRedirects(): Promise<RedirectEntry[]> {
  const path = join(contentFolder(), 'redirects.yaml');
  if (!existsSync(path)) return [];
  return redirectEntry.array().parse(parse(await readFile(path, 'utf8')) ?? []);
}

/** The record of what was published; empty before the first release. */
export async function readPublished(): Promise<Published> {
  const path = join(contentFolder(), 'published.json');
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Published) : {};
}

/** Every built page with its file and its address, without the base. */
async function listPages(root: string): Promise<{ path: string; address: string }[]> {
  const files = await readdir(root, { recursive: true });
  return files
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      path: join(root, name),
      address: `/${name
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1')}`,
    }));
}

/** The ids of every built page, by its address. */
export async function readBuiltIds(root: string): Promise<BuiltIds> {
  const pages = await listPages(root);
  const ids = pages.map(
    async ({ path, address }) => [address, idsOf(await readFile(path, 'utf8'))] as const,
  );
  return new Map(await Promise.all(ids));
}
