/** The same seeds give the same bytes, whatever the time zone and language of the machine. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fixtures = join(root, 'tests/fixtures/articles');

/** Machines far east and west, with another calendar, other digits, and an i that has no dot. */
const machines: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  { TZ: 'Asia/Kathmandu', LANG: 'th_TH.UTF-8', LC_ALL: 'lt_LT.UTF-8' },
];

let folder: string;
test.beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'any-machine-'))));
test.afterEach(() => rmSync(folder, { recursive: true }));

/** Everything that reading writes and says there: files by path; the day on which a source came left out. */
function readOn(machine: Readonly<Record<string, string>>): Record<string, string> {
  const content = join(folder, 'content');
  const isSeed = (path: string) => path.startsWith(join(root, 'content/seeds'));
  cpSync(join(root, 'content'), content, { recursive: true, filter: (path) => !isSeed(path) });
  mkdirSync(join(content, 'seeds'));
  for (const name of readdirSync(fixtures).filter((one) => /^\d/.test(one)))
    cpSync(join(fixtures, name, 'seed.txt'), join(content, 'seeds', `${name}.txt`));
  const { SEEDS_DIR: _, CI: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/intake/cli.mjs'), 'read'],
    { env: { ...env, CONTENT_DIR: content, ...machine }, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  const paths = ['articles', 'readings'].flatMap((name) =>
    readdirSync(join(content, name)).map((file) => `${name}/${file}`),
  );
  const files = paths.map((path) => {
    const text = readFileSync(join(content, path), 'utf8').replace(/^added: .*$/m, '');
    return [path, text];
  });
  rmSync(content, { recursive: true });
  return { ...Object.fromEntries(files), 'what it said': stdout };
}

test('what is read, drafted and said is the same on every machine, and each time', () => {
  test.setTimeout(600_000);
  const [here, ...others] = machines;
  const expected = readOn(here!);
  expect(Object.keys(expected).length).toBeGreaterThan(2 * 12);
  expect(expected['what it said']).toContain('12 seeds read: 12 new');
  for (const machine of [here!, ...others])
    expect(readOn(machine), JSON.stringify(machine)).toEqual(expected);
});
