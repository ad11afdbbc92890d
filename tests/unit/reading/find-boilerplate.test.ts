/** Teasers, invitations and what labels lead to are left out, told with their line, and taken back by one line. */
import { expect, test } from '@playwright/test';
import { findBoilerplate } from '../../../src/reading/find-boilerplate.ts';
import { readSeed } from '../../../src/reading/read-seed.ts';
import { articleEntry } from '../../../src/schemas/article.ts';
import { sliceSpan } from '../../../src/text/spans.ts';
import { knowledge } from './harbour.ts';

const leftOut = (text: string) => findBoilerplate(text).map((span) => sliceSpan(text, span));

const TEASERS = [
  'ALSO READ: Varanko pardons 52 sailors after a call',
  'Related: Ferry crew learns to knit.',
  'More on this story: Cray refuses to leave the quay',
  'More on Port Alba: the year in pictures',
  'READ MORE Cray tears up her ticket at the gate',
  '[Read also: 87 tourists stranded near the light]',
  'See also – Cod prices fall for a third week',
  'Lesen Sie auch: Die Fähre kehrt zurück',
  'Читайте также: Паром вернулся в порт',
  'Sign up for our newsletter: five stories, every morning at 7.',
  'Subscribe to The Quay Letter for 3 euros a month',
  'This first stood in our morning letter. Sign up here.',
];
for (const teaser of TEASERS) {
  test(`left out: ${teaser}`, () => {
    expect(leftOut(`The port opened on Monday.\n\n${teaser}\n\nIt closes at noon.`)).toEqual([
      teaser,
    ]);
  });
}

const TEXT = [
  'Next: the sailors go home by ferry, the mayor said on Monday.',
  'More than 40 sailors came home.',
  'Related charges against Piotr Varanko were dropped: he is free.',
  'She said: read more before you judge.',
  'Signs of a thaw: 40 sailors came home.',
];
for (const line of TEXT) {
  test(`kept as text: ${line}`, () => {
    expect(leftOut(`The port opened.\n\n${line}\n\nIt closes.`)).toEqual([]);
  });
}

const SEED = `Port Alba released 40 sailors on Monday.

ALSO READ: Joan Cray frees 52 sailors after a call

The port will close at noon.`;
const seed = { file: 'a.txt', sha256: 'a'.repeat(64), bytes: 120, text: SEED, warnings: [] };

test('a line that is left out is told, and its people are not placed', () => {
  const { warnings, mentions } = readSeed(seed, knowledge);
  expect(warnings).toEqual([
    'holds what is no article text, and is left out: line 3 “ALSO READ: Joan …”. Where one is text, write “boilerplate: [{ exact: "its words", isText: true }]” into the article',
  ]);
  expect(mentions).toEqual([]);
});

test('one line in the article says that it is text', () => {
  const article = articleEntry.parse({
    letter: 'A',
    title: 'A report',
    published: { basis: 'unknown' },
    asOf: { basis: 'unknown' },
    added: '2031-03-03',
    language: 'en',
    rights: 'quote',
    seed: { file: 'a.txt', sha256: 'a'.repeat(64) },
    boilerplate: [{ exact: 'ALSO READ: Joan Cray', isText: true }],
    review: 'machine',
    summary: 'A text.',
  });
  const { warnings, mentions, boilerplate } = readSeed(seed, knowledge, article);
  expect([warnings, boilerplate]).toEqual([[], []]);
  expect(mentions.map(({ who }) => who)).toEqual(['joan-cray']);
});
