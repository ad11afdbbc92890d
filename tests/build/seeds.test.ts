/** Other people's texts stay out: no seed in git, none in dist/. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, files } from './pages.ts';

test('no seed is committed', () => {
  const tracked = execFileSync('git', ['ls-files', 'content/seeds'], { encoding: 'utf8' });
  expect(tracked.trim()).toBe('content/seeds/README.md');
});

test('no sentence of a seed of more than 25 words stands in what is published', () => {
  const folder = process.env['SEEDS_DIR'] ?? 'content/seeds';
  const seeds = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.txt'))
    : [];
  const plain = (text: string) =>
    text
      .replace(/<[^>]*>/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set(
    seeds.flatMap((name) => {
      const words = plain(readFileSync(join(folder, name), 'utf8'));
      return words
        .map((_, i) => words.slice(i, i + 26).join(' '))
        .filter((run) => run.split(' ').length === 26);
    }),
  );
  const faults = files
    .filter((file) => /\.(html|json|txt|xml|csv)$/.test(file))
    .filter((file) => {
      const words = plain(readFileSync(join(dist, file), 'utf8'));
      return words.some((_, i) => runs.has(words.slice(i, i + 26).join(' ')));
    });
  expect(faults).toEqual([]);
});
