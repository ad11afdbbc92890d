/** A build stops at the door when the content does not keep its laws: our words only, exit 1, nothing built. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { breakStory, readStory } from '../unit/checking/story.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const seeds = ['content/seeds/harbour-post.txt', 'content/seeds/quay-news.txt'];

test.describe.configure({ mode: 'serial', timeout: 120_000 });

for (const { how, remove, says } of [
  {
    how: 'with seeds',
    remove: [],
    says: `quotation-in-seed
  “We were newer asked” does not stand in harbour-post.txt.
  Nearest there, line 7: “We were never asked”
  → Quote the seed word for word. Give a list of fragments where words are left out.`,
  },
  {
    how: 'without seeds',
    remove: seeds,
    says: `quotation-proved
  “We were newer asked” is not proved: that needs the seed harbour-post.txt, which is not here.
  Nearest proved words: “We were never asked”
  → Quote the proved words, or put the seed into the seeds folder and run “npm run read”.`,
  },
]) {
  test(`one letter changed in one quotation stops the build, ${how}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'stopped-build-'));
    const replace = "exact: 'We were never asked'";
    const by = "exact: 'We were newer asked'";
    const broken = breakStory(readStory(), {
      change: [{ in: 'content/articles/harbour-post.mdx', replace, by }],
      remove,
    });
    for (const [path, text] of broken) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { SEEDS_DIR: _, CI: __, ...env } = process.env;
    const outDir = join(folder, 'dist');
    const { status, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', outDir], {
      cwd: root,
      env: { ...env, CONTENT_DIR: join(folder, 'content'), ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    });
    const isBuilt = existsSync(outDir);
    rmSync(folder, { recursive: true });
    expect(stderr).toContain(`${folder}/content/articles/harbour-post.mdx:40:12  ${says}`);
    expect(stderr).toContain('Nothing was built.');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(isBuilt).toBe(false);
  });
}
