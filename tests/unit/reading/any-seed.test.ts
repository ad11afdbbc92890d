/** Whatever lies in the inbox gets an answer: a refusal or a reading whose every span slices to its phrase. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { decodeSeed } from '../../../src/reading/decode-seed.ts';
import { readSeed } from '../../../src/reading/read-seed.ts';
import { readingEntry, type ReadingEntry } from '../../../src/schemas/reading.ts';
import { sliceSpan } from '../../../src/text/spans.ts';
import { knowledge } from './harbour.ts';

/** `npm run fuzz` asks for more. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 1);

test.setTimeout(120_000 * runs);

const root = new URL('../../fixtures/seeds/', import.meta.url);
const seeds = readdirSync(root)
  .sort()
  .map((name) => readFileSync(new URL(`${name}/seed.txt`, root)));

/** Every span of a reading beside the phrase that it must slice to. */
function listPhrases(reading: ReadingEntry): { exact: string; span: [number, number] }[] {
  const { figures, dates, answers, quotations } = reading;
  const speakers = quotations.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  const cut = quotations.map(({ exact, span }) => ({ exact: exact.replace(/ …$/, ''), span }));
  return [...figures, ...dates, ...answers, ...speakers, ...cut];
}

/** A phrase as it is shown: on one line and without what cannot be seen. */
const shown = (text: string): string =>
  text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');

/** What stands elsewhere than a reading says; `expect` keeps each call, and these are millions. */
function listAstray(reading: ReadingEntry, text: string): string[] {
  const phrases = listPhrases(reading)
    .filter(({ exact, span }) => {
      const slice = sliceSpan(text, span);
      return !slice.startsWith(exact) && !shown(slice).includes(shown(exact));
    })
    .map(({ exact, span }) => `${span}: ${exact}`);
  const forms = [...reading.mentions, ...reading.unplaced].flatMap(({ form, spans }) =>
    spans.filter((span) => shown(sliceSpan(text, span)) !== form).map((span) => `${span}: ${form}`),
  );
  const sentences = reading.sentences
    .filter(([start, end]) => start >= end || end > reading.seed.codePoints)
    .map((span) => `${span}: a sentence`);
  return [...phrases, ...forms, ...sentences];
}

function hold(bytes: Uint8Array): void {
  const decoded = decodeSeed(bytes);
  if ('refusals' in decoded) {
    expect(decoded.refusals.length).toBeGreaterThan(0);
    return;
  }
  const seed = { file: 'seed.txt', sha256: '0'.repeat(64), bytes: bytes.length, ...decoded };
  const reading = readingEntry.parse(readSeed(seed, knowledge));
  expect(listAstray(reading, decoded.text)).toEqual([]);
}

test('any bytes get an answer', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), hold), { numRuns: 1000 * runs });
});

test('any text gets an answer', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 }).map((one) => Buffer.from(`a ${one}`));
  fc.assert(fc.property(text, hold), { numRuns: 1000 * runs });
});

/** Pieces that finders look for, put where nobody expects them. */
const pieces = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '«',
  '„',
  '‘',
  '\n',
  '\r\n',
  '\n\n',
  '\u00AD',
  '\u200D',
  '🇮🇸',
  '. ',
  ', ',
  ' — ',
  '(',
  '@',
  '/',
  'Joan Cray',
  'Cray’s',
  'Varanko',
  'Гарбацкай',
  ' said ',
  'said Cray',
  'he',
  'She told',
  'U.S.',
  'J.',
  'Mr. ',
  '1,200',
  'more than ',
  ' million ',
  '9'.repeat(320),
  '1,'.repeat(40),
  '“‘'.repeat(30),
  '([{'.repeat(30),
  '3 March 2031',
  'Monday',
  'Prev Article\n',
  'Publisher: x\n',
  '— A (@b) March 3, 2031',
  'released 40 sailors',
  '\uFEFF',
  'e\u0301',
  '…',
];
const mutation = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 12 }),
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 3 })),
});

test('any change to a seed gets an answer', () => {
  const changed = fc
    .tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 12 }))
    .map(([seed, mutations]) => {
      const text = mutations.reduce((before, { at, cut, piece }) => {
        const place = at % (before.length + 1);
        return before.slice(0, place) + piece + before.slice(place + cut);
      }, seed.toString('utf8'));
      return Buffer.from(text);
    });
  fc.assert(fc.property(changed, hold), { numRuns: 1000 * runs });
});
