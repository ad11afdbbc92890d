/** Odd texts of the inbox that are read as far as is certain, and how far that is. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { decodeSeed, MOST_BYTES } from '../../../src/reading/decode-seed.ts';
import { readSeed } from '../../../src/reading/read-seed.ts';
import type { ReadingEntry } from '../../../src/schemas/reading.ts';
import { digest } from '../../../src/text/digest.ts';
import { knowledge } from './harbour.ts';

const opening = 'Port Alba released 40 sailors on Monday, the envoy Joan Cray said.';

function read(text: string): ReadingEntry {
  const bytes = Buffer.from(text);
  const decoded = decodeSeed(bytes);
  if ('refusals' in decoded) throw new Error(decoded.refusals[0]?.reason);
  const seed = { file: 'seed.txt', sha256: digest(bytes), bytes: bytes.length, ...decoded };
  return readSeed(seed, knowledge);
}

for (const [what, unit, times, warning] of [
  [
    'a line of 250 kB',
    'and the boats ',
    17_000,
    'is too long to be read whole: its later words answer no claim',
  ],
  ['thousands of sentences', 'It rained. ', 20_000, 'is read to its sentence 5000 only'],
  ['thousands of quotations', '“no” ', 20_000, 'is read to its quotation 2000 only'],
  ['thousands of names', 'Joan Cray ', 20_000, 'names more people than are read'],
  ['thousands of figures', '40 boats, ', 20_000, 'is read to its figure 2000 only'],
] as const) {
  test(`${what}: taken, its beginning read, and what was left unread is said`, () => {
    const text = `${opening} ${unit.repeat(times)}`;
    expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
    const { warnings, mentions, onStory } = read(text);
    expect(warnings).toContain(warning);
    expect(onStory).toBe(true);
    expect(mentions[0]).toMatchObject({ who: 'joan-cray', form: 'Joan Cray' });
  });
}

test('nothing is said to be unread of an article', () => {
  expect(
    read(`${opening} ${'The boats came in at dawn and the quay was still. '.repeat(40)}`).warnings,
  ).toEqual([]);
});

test('a lone post is taken, called very short, and quoted as a post', () => {
  const { warnings, quotations } = read(
    'I am so glad that they are home! 🇮🇸\n— Joan Cray (@joan_example) March 3, 2031\n',
  );
  expect(warnings).toContain('is very short');
  expect(quotations).toMatchObject([{ kind: 'post', speaker: { who: 'joan-cray' } }]);
});

test('a text all in capitals is read: its people, figures and story', () => {
  const { mentions, figures, onStory } = read(
    'PORT ALBA RELEASED 40 SAILORS ON MONDAY, ENVOY JOAN CRAY SAID. THE BOATS CAME IN AT DAWN.',
  );
  expect(mentions).toMatchObject([{ who: 'joan-cray', form: 'JOAN CRAY' }]);
  expect(figures).toMatchObject([{ number: 40 }]);
  expect(onStory).toBe(true);
});

test('a table is read cell by cell: no count crosses from one to the next', () => {
  const table = 'Port\tReleased\tHeld\nAlba\t40\t1,200\nBrook\t7\t1 300\nCove\t1.400\t9\n';
  const { figures, quotations, mentions } = read(`${opening}\n\n${table}`);
  expect(figures.map(({ number }) => number)).toEqual([40, 40, 1200, 7, 1300, 9]);
  expect(quotations).toEqual([]);
  expect(mentions.map(({ who }) => who)).toEqual(['joan-cray']);
});

test('marks of every kind are quoted, the nested with what holds them, the unclosed not at all', () => {
  const text =
    '“One here,” „two here“, «three here», ‘four here’ and "five here". “He said ‘six here’ to us.” “Seven never ends.';
  expect(read(text).quotations.map(({ exact }) => exact.replace(/ …$/, ''))).toEqual([
    'One here',
    'two here',
    'three here',
    'four here',
    'five here',
    'He said ‘six here',
  ]);
});

test('a file that may not be read is refused by name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unreadable-'));
  writeFileSync(join(folder, 'shut.txt'), opening);
  chmodSync(join(folder, 'shut.txt'), 0o000);
  chmodSync(folder, 0o755);
  // For the superuser nothing is shut: so the inbox is opened by somebody else.
  const isRoot = process.getuid?.() === 0;
  const module = fileURLToPath(new URL('../../../src/intake/load-seed-texts.ts', import.meta.url));
  const script = `
    const { loadSeedTexts } = await import(${JSON.stringify(module)});
    const { seeds, messages } = loadSeedTexts(${JSON.stringify(folder)});
    console.log(JSON.stringify([seeds.length, ...messages.map(({ reason, help }) => reason + ' ' + help)]));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
    ...(isRoot && { uid: 65534, gid: 65534 }),
  });
  rmSync(folder, { recursive: true });
  expect(JSON.parse(printed)).toEqual([0, 'This seed cannot be read. See that it may be read.']);
});
