/** A seed is dropped in and the site is built: the source stands on every page it belongs to, and counts apart. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import type { Content } from '../../src/checking/content.ts';
import { loadContent } from '../../src/intake/load-content.ts';
import { statementOf } from '../../src/law/cell-of.ts';
import { heldBy, holdersOf } from '../../src/law/held-by.ts';
import { keyOf, relate, type StatementKey } from '../../src/law/relations.ts';
import type { ReadingEntry } from '../../src/schemas/reading.ts';
import { buildInTurn } from '../fixtures/build-in-turn.ts';
import { listFiles } from '../unit/intake/story-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const fixture = (path: string) => join(root, 'tests/fixtures', path);

/** One has a header with publisher and address, one has none, and one tells of every event that has a rule. */
const named = { file: '04-live-blog.txt', id: 'the-ferry-lane-gazette', letter: 'F' };
const unnamed = { file: 'tabloid.txt', id: 'tabloid', letter: 'G' };
const whole = { file: 'zz-every-event.txt', id: 'the-invented-chronicle', letter: 'H' };

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
  const drop = (path: string, file: string) => cpSync(fixture(path), join(content, 'seeds', file));
  drop('articles/04-live-blog/seed.txt', named.file);
  drop('articles/03-tabloid/seed.txt', unnamed.file);
  drop('dropped-seeds/every-event.txt', whole.file);
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
  return html.replace(/<[^>]*\bclass="?hidden-words\b[^>]*>([^<]*)<\/span>/g, '$1');
}

/** The items and rows of a page in which something stands. */
function pieceOf(html: string, mark: string): string {
  const at = html.split(/(?=<li\b|<tr\b|<article\b)/).filter((piece) => piece.includes(mark));
  return at.join('');
}

/** The letter of a source that only the machine has read, dashed. */
const dashed = (letter: string) =>
  new RegExp(`<i>${letter}</i>|class="square[^"]*\\bmachine\\b[^>]*>[^<]*\\b${letter}\\b`);

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
  const added = [named, unnamed, whole].flatMap(({ id }) => [
    `articles/${id}.mdx`,
    `readings/${id}.json`,
  ]);
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
  const arrival = html.slice(html.indexOf(`id="${named.id}"`), html.indexOf(`id="${unnamed.id}"`));
  expect(arrival).toContain('machine-read');
  expect(arrival).toMatch(/Bears out \d/);
  expect(page('search')).toContain(`/sources/${named.id}/`);
  const feed = readFileSync(join(dist, 'changes/feed.xml'), 'utf8');
  const entry = feed.split('<entry>').find((part) => part.includes(`/changes/#${named.id}<`));
  expect(entry).toContain('(machine-read): ');
  const table = readFileSync(join(dist, 'data/positions.csv'), 'utf8');
  const said = parse<Record<string, string>>(table, { columns: true }).filter(
    ({ letter, state }) => letter === named.letter && state === 'says',
  );
  expect(said.length).toBeGreaterThan(3);
  expect(said.filter(({ review }) => review !== 'machine')).toEqual([]);
});

/** Where the statements of a claim stand: on its page, or on that of its topic where it is not compared. */
function pageOf(claim: string, { claims }: Content): string {
  const { entry } = claims.find(({ id }) => id === claim)!;
  return entry.compare ? `comparison/${claim}` : `topics/${entry.topic}`;
}

test('its letter stands dashed on the lines of what it answers, and in no count of reviewed sources', () => {
  const loaded = loadContent(content).content;
  const { answers } = reading(named.id);
  expect(answers.length).toBeGreaterThan(5);
  for (const answer of answers) {
    const html = page(pageOf(answer.claim, loaded));
    expect(html, answer.claim).toMatch(dashed(named.letter));
    expect(html, answer.claim).not.toMatch(/of [678] sources|all [678] sources/);
    if (answer.position) expect(html, answer.claim).toMatch(/machine-read/);
  }
});

test('its words stand under the claims of the comparison', () => {
  const { claims } = loadContent(content).content;
  const compared = reading(named.id).answers.filter(({ claim }) =>
    claims.some(({ id, entry }) => id === claim && entry.compare),
  );
  expect(compared.length).toBeGreaterThan(5);
  for (const { claim, span } of compared) {
    const words = `/sources/${named.id}/#words-read-${span[0]}-${span[1]}`;
    expect(page(`comparison/${claim}`), claim).toContain(words);
  }
});

/** Whether a rule reads a statement: by its name, or by the value it has. */
function isRead(key: StatementKey, { claims, rules }: Content): boolean {
  const [claim = '', position = ''] = key.split('/');
  const written = rules.filter(({ id }) => id === claim).flatMap(({ entry }) => [entry].flat());
  const listed = claims
    .find(({ id }) => id === claim)
    ?.entry.positions.find(({ id }) => id === position);
  return written.some((rule) =>
    rule.ask === 'choice' ? position in rule.phrases : listed?.value !== undefined,
  );
}

/** The events whose statement, or one that implies it, has a rule. */
function eventsWithRules(loaded: Content) {
  const relations = relate(loaded.claims);
  return loaded.events
    .map(({ id, entry }) => ({ id, happened: keyOf(entry.happened) }))
    .filter(({ happened }) =>
      [...holdersOf(happened, relations)].some((key) => isRead(key, loaded)),
    );
}

test('every event that has a rule is found in a seed that tells of it', () => {
  const loaded = loadContent(content).content;
  const held = heldBy(reading(whole.id).answers.map(statementOf), relate(loaded.claims));
  const events = eventsWithRules(loaded);
  expect(events.length).toBeGreaterThan(20);
  expect(events.filter(({ happened }) => !held.has(happened)).map(({ id }) => id)).toEqual([]);
});

test('what it tells of an event stands on the page of the event and on the timeline, dashed', () => {
  const loaded = loadContent(content).content;
  const relations = relate(loaded.claims);
  for (const { id, letter } of [named, whole]) {
    const held = heldBy(reading(id).answers.map(statementOf), relations);
    const found = loaded.events.filter(({ entry }) => held.has(keyOf(entry.happened)));
    expect(found.length).toBeGreaterThan(5);
    for (const event of found) {
      expect(page(`events/${event.id}`), event.id).toMatch(dashed(letter));
      const row = pieceOf(page('timeline'), `/events/${event.id}/`);
      expect(row, event.id).toMatch(dashed(letter));
    }
  }
});

test('its spellings stand on the pages of people', () => {
  const people = reading(named.id).mentions.filter(({ kind }) => kind === 'person');
  for (const { who, form } of people) {
    const rows = page(`people/${who}`).split(/<tr\b/).slice(1);
    const row = rows.find((one) => one.includes(`/sources/${named.id}/`));
    expect(row, form).toMatch(new RegExp(`>\\s*${form}\\s*</`));
  }
});

test('without publisher and address it shows as unidentified, is not indexed, and is in no count', () => {
  const html = page(`sources/${unnamed.id}`);
  expect(html).toContain('Unidentified source G');
  expect(html).toContain('noindex');
  expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toContain(`/sources/${unnamed.id}/`);
  expect(page('')).toContain('seven articles');
});

test('a name that could not be placed stands on no page', () => {
  const { unplaced } = reading(unnamed.id);
  expect(unplaced.map(({ form }) => form)).toContain('Melania Trump');
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const html = pages.filter((name) => /\.(html|json|xml|csv)$/.test(name));
  const naming = html.filter((name) => readFileSync(join(dist, name), 'utf8').includes('Melania'));
  expect(naming).toEqual([]);
});
