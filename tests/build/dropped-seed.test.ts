/** A seed is dropped in and the site is built: the source stands on every page it belongs to, and counts apart. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { buildInTurn } from '../fixtures/build-in-turn.ts';
import { listFiles } from '../unit/intake/story-folder.ts';
import type { ReadingEntry } from '../../src/schemas/reading.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const fixture = (name: string) => join(root, 'tests/fixtures/articles', name, 'seed.txt');

/** One has a header with publisher and address, the other has none. */
const named = { seed: '04-live-blog', id: 'the-ferry-lane-gazette' };
const unnamed = { seed: '03-tabloid', id: 'tabloid' };

let folder: string;
let content: string;
let dist: string;
let before: Record<string, string>;

test.describe.configure({ mode: 'serial', timeout: 600_000 });

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dropped-seed-'));
  content = join(folder, 'content');
  dist = join(folder, 'dist');
  const isSeed = (path: string) => path.startsWith(join(root, 'content/seeds/'));
  cpSync(join(root, 'content'), content, { recursive: true, filter: (path) => !isSeed(path) });
  before = listFiles(content);
  cpSync(fixture(named.seed), join(content, 'seeds', `${named.seed}.txt`));
  cpSync(fixture(unnamed.seed), join(content, 'seeds', 'tabloid.txt'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

function build(env: Record<string, string> = {}) {
  const { SEEDS_DIR: _, CI: __, ...rest } = process.env;
  return spawnSync(process.execPath, [astro, 'build', '--outDir', dist], {
    cwd: root,
    env: { ...rest, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
  });
}

function page(path: string): string {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  return html.replace(/<[^>]*\bclass="?vh\b[^>]*>([^<]*)<\/span>/g, '$1');
}

function reading(id: string): ReadingEntry {
  return JSON.parse(readFileSync(join(content, 'readings', `${id}.json`), 'utf8')) as ReadingEntry;
}

test('a hosted build stops at it, says what to run, and writes nothing', async () => {
  const { status, stderr } = await buildInTurn(() => build({ CI: '1' }));
  expect(status).toBe(1);
  expect(stderr).toContain('04-live-blog.txt:1:1  seed-with-entry');
  expect(stderr).toContain(
    'Run “npm run read” where the project is edited, and commit the article and the reading it writes.',
  );
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(listFiles(content)).toEqual(before);
  expect(existsSync(dist)).toBe(false);
});

test('a build adds one article and one reading for each, and touches no other file', async () => {
  const { status, stdout, stderr } = await buildInTurn(() => build());
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('New: 04-live-blog.txt is source F');
  const after = listFiles(content);
  const added = [named, unnamed].flatMap(({ id }) => [`articles/${id}.mdx`, `readings/${id}.json`]);
  expect(Object.keys(after).filter((path) => !(path in before))).toEqual(added.sort());
  for (const [path, text] of Object.entries(before)) expect(after[path], path).toBe(text);
});

test('it has its page, said to be machine-read', () => {
  const html = page(`sources/${named.id}`);
  expect(html).toContain('Machine-read, not yet reviewed');
  expect(html).not.toContain('noindex');
  expect(page('sources')).toContain(`/sources/${named.id}/`);
});

test('it stands among the changes and in their feed, in search and in the files to take, each time as machine-read', () => {
  const html = page('changes');
  const arrival = html.slice(html.indexOf(`id="${named.id}"`), html.indexOf('<footer'));
  expect(arrival).toContain('machine-read');
  expect(arrival).toMatch(/Supports \d/);
  expect(page('search')).toContain(`/sources/${named.id}/`);
  const feed = readFileSync(join(dist, 'changes/feed.xml'), 'utf8');
  const entry = feed.split('<entry>').find((part) => part.includes(`/changes/#${named.id}<`));
  expect(entry).toContain('(machine-read): ');
  const rows = readFileSync(join(dist, 'data/positions.csv'), 'utf8').split('\r\n');
  const said = rows.filter((row) => /,F,[^,]*,says,/.test(row));
  expect(said.length).toBeGreaterThan(3);
  expect(said.filter((row) => !/,says,(no|yes),machine,/.test(row))).toEqual([]);
});

test('its letter stands dashed on the lines of what it answers, and in no count of reviewed sources', () => {
  const answers = reading(named.id).answers;
  expect(answers.length).toBeGreaterThan(5);
  for (const { claim, position } of answers) {
    const html = page(`comparison/${claim}`);
    expect(html, claim).toMatch(/<b class="?m[" >][^<]*F<\/b>/);
    expect(html, claim).not.toMatch(/of 6 sources|all 6 sources/);
    if (position) expect(html, claim).toMatch(/machine-read/);
  }
});

test('its words stand under the claims of the comparison', () => {
  for (const { claim, span } of reading(named.id).answers) {
    const words = `/sources/${named.id}/#words-read-${span[0]}-${span[1]}`;
    expect(page(`comparison/${claim}`), claim).toContain(words);
  }
});

test('what it tells of events stands on the timeline, dashed', () => {
  const { events } = reading(named.id);
  expect(events.length).toBeGreaterThan(0);
  for (const { event } of events) {
    expect(page(`events/${event}`), event).toMatch(/<b class="?m[" >][^<]*F<\/b>/);
  }
  expect(page('timeline')).toMatch(/<b class="?m[" >][^<]*F<\/b>/);
});

test('its spellings stand on the pages of people', () => {
  const people = reading(named.id).mentions.filter(({ kind }) => kind === 'person');
  for (const { who, form } of people) {
    const row = new RegExp(`>\\s*${form}\\s*</th>[\\s\\S]*?</tr>`).exec(page(`people/${who}`))?.[0];
    expect(row, form).toContain(`/sources/${named.id}/`);
  }
});

test('without publisher and address it shows as unidentified, is not indexed, and is in no count', () => {
  const html = page(`sources/${unnamed.id}`);
  expect(html).toContain('Unidentified source G');
  expect(html).toContain('noindex');
  expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toContain(`/sources/${unnamed.id}/`);
  expect(page('')).toContain('The six sources, and one unidentified');
});

test('a name that could not be placed stands on no page', () => {
  const { unplaced } = reading(unnamed.id);
  expect(unplaced.map(({ form }) => form)).toContain('Melania Trump');
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const html = pages.filter((name) => /\.(html|json|xml|csv)$/.test(name));
  const naming = html.filter((name) => readFileSync(join(dist, name), 'utf8').includes('Melania'));
  expect(naming).toEqual([]);
});
