/** `npm run check`, as a person gives it: what it prints, and how it ends. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { type Broken, breakStory, readStory } from './story.ts';

const cli = fileURLToPath(new URL('../../../src/intake/cli.mjs', import.meta.url));
const HARBOUR = 'content/articles/harbour-post.mdx';
const seeds = ['content/seeds/harbour-post.txt', 'content/seeds/quay-news.txt'];

const oneLetter: Broken = {
  change: [
    { in: HARBOUR, replace: "exact: 'We were never asked'", by: "exact: 'We were newer asked'" },
  ],
};

/** Everything that needs no seed to be seen. */
const withoutSeeds: Broken = {
  change: [
    { in: HARBOUR, replace: "- id: 'company-180'", by: "- id: 'walked-out-240'" },
    {
      in: 'content/articles/quay-news.mdx',
      replace: "exact: 'is the wife of the mayor'",
      by: "exact: 'By nightfall the cranes stood dark along the whole length of the quay, and the only light came from a stall that sold soup to the'",
    },
    {
      in: 'content/claims/where-they-worked.yaml',
      replace: 'positions:\n',
      by: "positions:\n  - id: 'sheds'\n    label: 'In the sheds'\n    statement: 'Nobody from the sheds walked out.'\n",
    },
    { in: 'content/events/ruling.mdx', replace: "edtf: '2024-03-03'", by: "edtf: '3 March'" },
    { in: 'content/story.yaml', replace: "focus: ['ana-ruiz']", by: "focus: ['ana-ruis']" },
  ],
  reread: true,
};

/** What only a seed can show: words of another source, words in two places. */
const withSeeds: Broken = {
  change: [
    { in: HARBOUR, replace: "'is the sister of the mayor'", by: "'letter came on Friday night'" },
    { in: HARBOUR, replace: "'put the number at 180'", by: "'Port Ellery'" },
  ],
};

const temporary: string[] = [];
test.afterAll(() => temporary.forEach((folder) => rmSync(folder, { recursive: true })));

/** Runs the command in a folder that holds the story, broken so. */
function runCheck(broken: Broken): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  temporary.push(folder);
  for (const [path, text] of breakStory(readStory(), broken)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { CONTENT_DIR: _, SEEDS_DIR: __, CI: ___, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'check'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

test('ends well on a story that keeps its laws, and says that it was matched against the seeds', () => {
  expect(runCheck({})).toEqual({
    status: 0,
    said: 'Checked: no faults; 2 sources matched against the seeds.\nQuoted of A 18.1 %, of B 18.9 %; the longest quotation has 9 words.\n',
  });
});

test('ends well without seeds, and says that it was held against the recorded readings', () => {
  expect(runCheck({ remove: seeds })).toEqual({
    status: 0,
    said: 'Checked: no faults; 2 sources held against the recorded readings.\nQuoted of A 18.1 %, of B 18.9 %; the longest quotation has 9 words.\n',
  });
});

test('one letter changed in one quotation stops it', () => {
  expect(runCheck(oneLetter)).toEqual({
    status: 1,
    said: `${HARBOUR}:40:12  quotation-in-seed
  “We were newer asked” does not stand in harbour-post.txt.
  Nearest there, line 7: “We were never asked”
  → Quote the seed word for word. Give a list of fragments where words are left out.

Checked: 1 fault; 2 sources matched against the seeds.
Quoted of A 15.9 %, of B 18.9 %; the longest quotation has 9 words.
`,
  });
});

test('one letter changed in one quotation stops it without the seeds too', () => {
  expect(runCheck({ ...oneLetter, remove: seeds })).toEqual({
    status: 1,
    said: `${HARBOUR}:40:12  quotation-proved
  “We were newer asked” is not proved: that needs the seed harbour-post.txt, which is not here.
  Nearest proved words: “We were never asked”
  → Quote the proved words, or put the seed into the seeds folder and run “npm run read”.

Checked: 1 fault; 2 sources held against the recorded readings.
Quoted of A 15.9 %, of B 18.9 %; the longest quotation has 9 words.
`,
  });
});

for (const [how, remove] of [
  ['with seeds', []],
  ['without seeds', seeds],
] as const) {
  test(`all faults are named at once, ${how}`, () => {
    const { status, said } = runCheck({ ...withoutSeeds, remove });
    expect(status).toBe(1);
    expect(said).toContain(`${HARBOUR}:27:9  ids-unique
  The evidence “walked-out-240” is there already.
  The other: ${HARBOUR}:22
  → Give one of them another id; one that was published keeps its own.`);
    expect(said).toContain(`content/articles/quay-news.mdx:28:12  quotation-length
  This quotation has 26 words.
  → Quote at most 25: take the deciding clause.`);
    expect(said).toContain(`content/claims/where-they-worked.yaml:6:9  position-has-evidence
  No source has words behind the position “sheds” (In the sheds).
  → Add evidence that backs { claim: "where-they-worked", position: "sheds" } to an article, or take the position out.`);
    expect(said).toContain(`content/events/ruling.mdx:4:15  date-edtf
  “when.edtf” (“3 March”) is not an EDTF date.
  → Write the date as far as it is known: "2025-12-13", "2025-12", "2025~".`);
    expect(said).toContain(`content/story.yaml:23:9  reference-resolves
  No person has the id “ana-ruis”.
  Nearest: “ana-ruiz”
  → Mend the id, or write content/people/ana-ruis.mdx.`);
    expect(said).toContain('Checked: 5 faults; ');
  });
}

test('words of another source and words in two places are named with their places', () => {
  const { status, said } = runCheck(withSeeds);
  expect(status).toBe(1);
  expect(said).toContain(`${HARBOUR}:45:12  quotation-in-seed
  “letter came on Friday night” does not stand in harbour-post.txt.
  It stands in quay-news.txt, line 5, column 7.
  → Quote this source’s own words, or move the evidence to the article they come from.`);
  expect(said).toContain(`${HARBOUR}:29:12  quotation-once
  “Port Ellery” stands 2 times in harbour-post.txt.
  At line 3, column 21; line 5, column 32.
  → Quote more words, so that the place is certain.`);
});

test('every path is told as it is found from where the command was run', () => {
  const { said } = runCheck({
    add: { 'content/seeds/new.txt': 'A new report from the harbour.' },
    ...withoutSeeds,
    remove: ['content/places.yaml'],
  });
  expect(said).toContain('content/seeds/new.txt:1:1  seed-with-entry');
  expect(said).toContain('content/places.yaml:1:1  entry-readable');
  expect(said).not.toContain(tmpdir());
});
