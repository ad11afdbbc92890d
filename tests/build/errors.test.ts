/** A known falsehood never stands as the site's own statement: not in a title, a description or a heading. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { ClaimEntry } from '../../src/schemas/claim.ts';
import { dist, files, readPages } from './pages.ts';

const folder = join(import.meta.dirname, '../../content/claims');

/** The statements that are known to be false, each with its claim. */
const falsehoods = readdirSync(folder).flatMap((file) => {
  const { positions } = parse(readFileSync(join(folder, file), 'utf8')) as ClaimEntry;
  return positions
    .filter(({ error }) => error)
    .map(({ statement }) => ({ claim: file.replace('.yaml', ''), statement }));
});

/** The core of an attributed falsehood: what follows "C writes that". */
const core = (statement: string) =>
  statement.replace(/^.*? (writes|says|reports) that /, '').replace(/\.$/, '');

test('there is a known falsehood to watch', () => {
  expect(falsehoods.length).toBeGreaterThan(0);
  for (const { statement } of falsehoods)
    expect(core(statement)).not.toBe(statement.replace(/\.$/, ''));
});

test('no title, description or heading carries a known falsehood', () => {
  const carriers =
    'title, meta[name=description], meta[property^="og:"], h1, h2, h3, h4, h5, h6, caption, .kicker, .deck';
  const faults = readPages.flatMap((page) =>
    Array.from(page.document.querySelectorAll(carriers))
      .map((element) => element.getAttribute('content') ?? element.textContent ?? '')
      .filter((text) => falsehoods.some(({ statement }) => text.includes(core(statement))))
      .map((text) => `${page.file}: ${text.slice(0, 90)}`),
  );
  expect(faults).toEqual([]);
});

test('wherever the falsehood stands at all, it is attributed, and its correction stands on that page', () => {
  const faults = readPages.flatMap((page) =>
    falsehoods.flatMap(({ claim, statement }) => {
      const text = (page.document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
      if (!text.includes(core(statement))) return [];
      const bare = text.replaceAll(statement, '').includes(core(statement));
      const corrected =
        page.address.endsWith(`/comparison/${claim}/`) ||
        page.html.includes(`/comparison/${claim}/`);
      return bare || !corrected ? [page.file] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('no export carries a known falsehood unattributed', () => {
  const faults = files
    .filter((file) => /\.(json|xml|csv|txt|ics)$/.test(file))
    .filter((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      return falsehoods.some(({ statement }) =>
        text.replaceAll(statement, '').includes(core(statement)),
      );
    });
  expect(faults).toEqual([]);
});
