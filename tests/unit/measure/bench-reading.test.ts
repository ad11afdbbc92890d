/** What `npm run bench:reading` reads, what it prints, and that it leaves nothing behind. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { inventSeeds } from '../../bench/invent-seeds.ts';

const bench = fileURLToPath(new URL('../../bench-reading.ts', import.meta.url));

let folder: string;
test.beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bench-test-'))));
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

function startBench(seeds: number) {
  return spawn(process.execPath, [bench, `${seeds}`], {
    env: { ...process.env, TMPDIR: folder, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test('the seeds are the same each time, and no two of a thousand are alike', () => {
  const seeds = [...inventSeeds(1000)];
  expect(new Set(seeds.map(({ text }) => text)).size).toBe(1000);
  expect([...inventSeeds(3)]).toEqual(seeds.slice(0, 3));
  expect(seeds.every(({ text }) => text.length > 1500)).toBe(true);
});

test('it reads each seed as new, then as recorded, prints what that took, and clears up', async () => {
  const run = startBench(12);
  let printed = '';
  run.stdout.on('data', (text) => (printed += text));
  const [code] = await once(run, 'close');
  expect(code).toBe(0);
  expect(printed).toMatch(
    /first time: [\d.]+ s, [\d.]+ a second, [\d.]+ s computing, \d\d+ MB\n +12 seeds read: 12 new/,
  );
  expect(printed).toMatch(
    /again, nothing changed: [\d.]+ s.*\n +12 seeds read: 0 new, 0 made anew, 12 as recorded/,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('stopped in the middle it clears up, too', async () => {
  const run = startBench(400);
  await once(run.stdout, 'data');
  expect(readdirSync(folder)).toHaveLength(1);
  run.kill('SIGINT');
  const [code] = await once(run, 'close');
  expect(code).toBe(130);
  expect(readdirSync(folder)).toEqual([]);
});
