/** What the reader finds in the five real seeds, held against what people found there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadContent } from '../../src/intake/load-content.ts';
import { decodeSeed } from '../../src/reading/decode-seed.ts';
import { prepareKnowledge } from '../../src/reading/knowledge.ts';
import { readSeed } from '../../src/reading/read-seed.ts';
import type { ReadingEntry } from '../../src/schemas/reading.ts';
import { digest } from '../../src/text/digest.ts';
import { sliceSpan } from '../../src/text/spans.ts';

const folder = resolve(process.env['SEEDS_DIR'] || '../shared/seeds');
const gold = join(folder, '../gold/people.json');

interface GoldSpelling {
  readonly form: string;
  readonly by_source: Readonly<Record<string, { readonly offsets: readonly [number, number][] }>>;
}
interface Gold {
  readonly people: readonly { readonly id: string; readonly spellings: readonly GoldSpelling[] }[];
  readonly quotations: readonly {
    readonly speaker: string;
    readonly src: string;
    readonly start: number;
    readonly end: number;
    readonly form: string;
  }[];
}

/** Facts that people checked; another folder of seeds lies without them, and is only read. */
const hasGold = existsSync(gold);
const { people, quotations }: Gold = hasGold
  ? (JSON.parse(readFileSync(gold, 'utf8')) as Gold)
  : { people: [], quotations: [] };
const { content } = loadContent();
const knowledge = prepareKnowledge({ ...content, story: content.story?.entry });

interface Read {
  readonly source: string;
  readonly text: string;
  readonly reading: ReadingEntry;
}

/** Every seed, read without its article. */
const reads: Read[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const bytes = readFileSync(join(folder, file));
    const decoded = decodeSeed(bytes);
    if ('refusals' in decoded) throw new Error(`${file} is refused`);
    const seed = { file, sha256: digest(bytes), bytes: bytes.length, ...decoded };
    return { source: file.slice(0, 3), text: decoded.text, reading: readSeed(seed, knowledge) };
  });

/** Gold names people by their surname, the site by both. */
function isSame(who: string, goldId: string): boolean {
  return who === goldId || who.endsWith(`-${goldId}`);
}

/** Bare given names are not sought, nor people of other stories, whom the site does not list. */
const bareNames = new Set(['Maria', 'Eduard']);
const isListed = (goldId: string) => content.people.some(({ id }) => isSame(id, goldId));

test('every seed here is read, and every span slices to its phrase', () => {
  expect(reads.length).toBeGreaterThan(0);
  for (const { reading, text } of reads) {
    for (const { form, spans } of reading.mentions) {
      for (const span of spans) expect(sliceSpan(text, span).replace(/\s+/g, ' ')).toBe(form);
    }
    for (const { exact, span } of [...reading.figures, ...reading.dates, ...reading.answers]) {
      expect(sliceSpan(text, span)).toBe(exact);
    }
  }
});

if (hasGold) {
  test('every mention of a person is found, and none is wrong', () => {
    const wanted = people
      .filter(({ id }) => isListed(id))
      .flatMap(({ id, spellings }) =>
        spellings
          .filter(({ form }) => !bareNames.has(form))
          .flatMap(({ by_source }) =>
            Object.entries(by_source).flatMap(([source, { offsets }]) =>
              offsets.map((span) => ({ id, at: `${source} ${span.join('-')}` })),
            ),
          ),
      );
    expect(wanted).toHaveLength(94);
    const found = reads.flatMap(({ source, reading }) =>
      reading.mentions
        .filter(({ kind }) => kind === 'person')
        .flatMap(({ who, spans }) =>
          spans.map((span) => ({ who, at: `${source} ${span.join('-')}` })),
        ),
    );
    const missed = wanted.filter(
      ({ id, at }) => !found.some((one) => one.at === at && isSame(one.who, id)),
    );
    const wrong = found.filter(
      ({ who, at }) => !wanted.some((one) => one.at === at && isSame(who, one.id)),
    );
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });

  test('thirteen stretches between marks and two posts are found', () => {
    const kinds = reads.flatMap(({ reading }) => reading.quotations.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'marks')).toHaveLength(13);
    expect(kinds.filter((kind) => kind === 'post')).toHaveLength(2);
  });

  test('every quotation that people listed lies in one that is found, and no speaker is wrong', () => {
    for (const { speaker, src, start, end } of quotations) {
      const { reading } = reads.find(({ source }) => source === src)!;
      const holding = reading.quotations.find(({ span }) => span[0] <= start && end <= span[1]);
      expect(holding, `${src} ${start}`).toBeDefined();
      const who = holding!.speaker?.who;
      const names = { 'us-embassy': 'us-embassy-lithuania' }[speaker] ?? speaker;
      if (who) expect(isSame(who, names), `${who} is ${speaker}`).toBe(true);
    }
  });

  test('every stretch between marks has its speaker', () => {
    const open = reads.flatMap(({ reading, text }) =>
      reading.quotations.filter(({ speaker }) => !speaker).map(({ span }) => sliceSpan(text, span)),
    );
    expect(open).toEqual([]);
  });

  test('the footers and credits are boilerplate, and nothing else is', () => {
    const boilerplate = reads.map(({ reading, text }) =>
      reading.boilerplate.map(({ span }) => sliceSpan(text, span)),
    );
    expect(boilerplate.map((lines) => lines.length)).toEqual([1, 0, 0, 1, 6]);
  });
}
