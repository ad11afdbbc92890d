/** The files that others take: all that the page of data names are there, and lead where they say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { base, dist, files, pages, readPages } from './pages.ts';

const listed = Array.from(
  readPages
    .find(({ file }) => file === 'data/index.html')!
    .document.querySelectorAll('a[download]'),
  (link) => link.getAttribute('href')!.slice(base.length),
);
const tables = listed
  .filter((file) => file.endsWith('.csv'))
  .map((file) => ({
    file,
    rows: parse<Record<string, string>>(readFileSync(join(dist, file), 'utf8'), { columns: true }),
  }));

const ids = new Map(
  pages.map(({ address, document }) => [
    address,
    new Set(Array.from(document.querySelectorAll('[id]'), ({ id }) => id)),
  ]),
);

/** Whether a whole address leads to a page of the site, and to a place on it. */
function isThere(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const there = ids.get(pathname);
  return there !== undefined && (hash === '' || there.has(decodeURIComponent(hash.slice(1))));
}

test('every file that is offered is there, and every file there is offered', () => {
  expect(listed.filter((file) => !files.includes(file))).toEqual([]);
  const there = files.filter((file) => /^data\/.*\.(csv|json)$/.test(file));
  expect([...listed].sort()).toEqual(there);
});

test('every row leads to a page, and to the place on it where it is told', () => {
  const faults = tables.flatMap(({ file, rows }) =>
    rows
      .flatMap((row) => [row['page'], row['words_page']])
      .filter((address) => address !== undefined && address !== '')
      .filter((address) => !isThere(address!))
      .map((address) => `${file}: ${address}`),
  );
  expect(faults).toEqual([]);
  expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(100);
});

test('no row gives a sentence known to be false without its correction', () => {
  const wrong = tables.flatMap(({ rows }) => rows).filter((row) => row['known_error'] === 'yes');
  expect(wrong.filter(({ correction }) => !correction)).toEqual([]);
  expect(wrong.length).toBeGreaterThan(0);
});

/** The states of a source that says something: all others are silence, or nobody has looked. */
const speaking = ['says', 'says-less', 'another', 'denies'];

test('whoever stands on a statement shows the words by which it stands there, and nobody else does', () => {
  const { rows } = tables.find(({ file }) => file === 'data/positions.csv')!;
  const bare = rows
    .filter((row) => speaking.includes(row['state']!) !== Boolean(row['quotation']))
    .map(({ state, letter, claim, position }) => `${letter} ${state} ${claim}/${position}`);
  expect(bare).toEqual([]);
  expect(rows.map(({ state }) => state)).toEqual(expect.arrayContaining(['says-less', 'denies']));
  const other = rows.filter((row) => row['quotation'] && row['state'] !== 'says');
  expect(other.filter((row) => !row['by_statement'])).toEqual([]);
});

test('the feed has an entry for each source, leads where it says, and gives no sentence known to be false', () => {
  const feed = readFileSync(join(dist, 'changes/feed.xml'), 'utf8');
  const sources = tables.find(({ file }) => file === 'data/sources.csv')!.rows;
  expect(feed.match(/<entry>/g)).toHaveLength(sources.length);
  const addresses = Array.from(feed.matchAll(/href="([^"]+)"/g), ([, address]) => address!);
  const feedItself = new URL(`${base}changes/feed.xml`, addresses[0]).href;
  expect(addresses.filter((address) => address !== feedItself && !isThere(address))).toEqual([]);
  const wrong = tables
    .find(({ file }) => file === 'data/statements.csv')!
    .rows.filter((row) => row['known_error'] === 'yes');
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong.filter(({ statement }) => feed.includes(statement!))).toEqual([]);
});
