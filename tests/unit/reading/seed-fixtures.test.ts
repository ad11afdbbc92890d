/** Every seed fixture reads as its `reading.json` says; `UPDATE=1` writes it anew. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { printReading } from '../../../src/intake/print-reading.ts';
import { decodeSeed } from '../../../src/reading/decode-seed.ts';
import { readSeed } from '../../../src/reading/read-seed.ts';
import { readingEntry } from '../../../src/schemas/reading.ts';
import { digest } from '../../../src/text/digest.ts';
import { knowledge } from './harbour.ts';

const root = new URL('../../fixtures/seeds/', import.meta.url);
const cases = readdirSync(root).sort();

/** What stands in the fixture's file: the reading, or the refusals. */
function read(bytes: Uint8Array): string {
  const decoded = decodeSeed(bytes);
  if ('refusals' in decoded) return `${JSON.stringify(decoded, null, 2)}\n`;
  const seed = { file: 'seed.txt', sha256: digest(bytes), bytes: bytes.length, ...decoded };
  return printReading(readingEntry.parse(readSeed(seed, knowledge)));
}

for (const name of cases) {
  test(`${name} reads as recorded`, () => {
    const expected = new URL(`${name}/reading.json`, root);
    const printed = read(readFileSync(new URL(`${name}/seed.txt`, root)));
    if (process.env['UPDATE']) writeFileSync(expected, printed);
    expect(printed).toBe(readFileSync(expected, 'utf8'));
  });
}

test('every finder has a fixture', () => {
  const finders = readdirSync(new URL('../../../src/reading/', import.meta.url))
    .filter((name) => name.startsWith('find-'))
    .map((name) => name.replace(/\.ts$/, ''));
  const without = finders.filter((name) => !existsSync(new URL(`${name}/seed.txt`, root)));
  expect(without).toEqual([]);
});
