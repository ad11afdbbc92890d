/** Dates beneath the headline are found as printed, in many languages; what is dated after the horizon is not read. */
import { expect, test } from '@playwright/test';
import { settleProvenance } from '../../../src/drafting/provenance.ts';
import { findPublished } from '../../../src/reading/find-published.ts';
import { readSeed } from '../../../src/reading/read-seed.ts';
import { articleEntry } from '../../../src/schemas/article.ts';
import { knowledge } from './harbour.ts';

const under = (line: string) =>
  `Port Alba lets sailors go\n\n${line}\n\nPort Alba freed 40 sailors on 11 September 2031, after two days of talks.`;

/** "published" or "published, updated". */
function datesOf(text: string): string | undefined {
  const found = findPublished(text);
  return found && [found.published, found.updated].filter(Boolean).join(', ');
}

const DATED: readonly (readonly [string, string])[] = [
  ['Published: 14 December 2031 | Updated: 15 December 2031', '2031-12-14, 2031-12-15'],
  ['Published: 14 Dec 2031, 09:12 GMT | Updated: 14 Dec 2031, 18:00 GMT', '2031-12-14'],
  ['Updated 10:30 GMT, Sunday, December 14, 2031', '2031-12-14'],
  ['By Ann Lee in Port Alba on 13 December 2031', '2031-12-13'],
  ['By Ann Lee | 13 December 2031 | 3 min read', '2031-12-13'],
  ['Ann Lee, Sun 14 Dec 2031 10.01 CET', '2031-12-14'],
  ['Datum: 14. Dezember 2031', '2031-12-14'],
  ['Veröffentlicht am Sonntag, 14. Dezember 2031 um 10:30 Uhr', '2031-12-14'],
  ['Stand: 05.12.2031, 10:30 Uhr', '2031-12-05'],
  ['Опубликовано 14 декабря 2031', '2031-12-14'],
  ['Обновлено в 12:30, 15 декабря 2031 года', '2031-12-15'],
  ['Апублікавана 14 снежня 2031', '2031-12-14'],
  ['Опубліковано 14 грудня 2031 року', '2031-12-14'],
  [
    'Publié le 14 décembre 2031 à 10h30, mis à jour le 15 décembre 2031 à 8h00',
    '2031-12-14, 2031-12-15',
  ],
  ['Publicado el 14 de diciembre de 2031', '2031-12-14'],
  ['Opublikowano 14 grudnia 2031, aktualizacja 15 grudnia 2031', '2031-12-14, 2031-12-15'],
  ['Paskelbta 2031 m. gruodžio 14 d.', '2031-12-14'],
  ['2031年12月14日', '2031-12-14'],
];
for (const [line, dates] of DATED) {
  test(`dated: ${line}`, () => expect(datesOf(under(line))).toBe(dates));
}

const UNDATED = [
  'The pier was shut on 3 March 2021.',
  'Sailors were held since 3 March 2021 in the port',
  'Photo: Ann Lee on the quay, 5 January 2030',
  '(Photo: 5 January 2030. Credit: Handout)',
  'It cost 12 sailors 2031 crowns',
];
for (const line of UNDATED) {
  test(`no date of the source: ${line}`, () => expect(datesOf(under(line))).toBeUndefined());
}

test('a headline that ends in a date is none', () => {
  expect(datesOf('Sailors freed 3 March 2031\n\nPort Alba freed 40 sailors.')).toBeUndefined();
});

test('a draft takes both dates, and says where they stand; what is given goes first', () => {
  const text = under('Published: 14 December 2031 | Updated: 15 December 2031');
  const { date, updated, remarks } = settleProvenance(text, {});
  expect([date, updated]).toEqual(['2031-12-14', '2031-12-15']);
  expect(remarks).toContain(
    'It prints its date on line 3: 14 December 2031. Change “published” in the article if it is another.',
  );
  expect(settleProvenance(text, { date: '2031-12-16' })).toMatchObject({ date: '2031-12-16' });
  expect(settleProvenance(text, { date: '2031-12-16' }).updated).toBeUndefined();
});

const AFTER = 'after the horizon of this story: people are placed, no claim is read';

/** The reading of a text on the story, which ends with 2031. */
function read(text: string, date?: string) {
  const seed = { file: 'a.txt', sha256: 'a'.repeat(64), bytes: text.length, text, warnings: [] };
  const article = articleEntry.parse({
    letter: 'A',
    title: 'A report',
    published: date === undefined ? { basis: 'unknown' } : { edtf: date, basis: 'printed' },
    asOf: { basis: 'unknown' },
    added: '2032-03-03',
    language: 'en',
    rights: 'quote',
    seed: { file: 'a.txt', sha256: 'a'.repeat(64) },
    review: 'machine',
    summary: 'A text.',
  });
  const { warnings, onStory, mentions } = readSeed(seed, knowledge, article);
  return { warnings, onStory, people: mentions.map(({ who }) => who) };
}

const BODY = `Port Alba released 40 sailors. Joan Cray met them on the quay. ${'Nobody said a word until the last boat was tied up. '.repeat(4)}`;

for (const [head, day] of [
  ['Sailors go home\n\nPublished: 22 January 2032\n\n', '22 January 2032'],
  ['Sailors go home\n\nDatum: 3. März 2032\n\n', '3 March 2032'],
  ['Publisher: The Quay\nDate: 5 May 2032\n\n', '5 May 2032'],
] as const) {
  test(`an account of ${day} answers nothing, and its people are placed`, () => {
    expect(read(head + BODY)).toEqual({
      warnings: [`is dated ${day}, ${AFTER}`],
      onStory: false,
      people: ['joan-cray'],
    });
  });
}

test('the date of the article decides; what has none, or was changed later, is read', () => {
  expect(read(BODY, '2032-01-22').warnings).toEqual([`is dated 22 January 2032, ${AFTER}`]);
  expect(read(BODY)).toMatchObject({ warnings: [], onStory: true });
  const changed = 'Sailors go home\n\nPublished: 30 December 2031 | Updated: 2 January 2032\n\n';
  expect(read(changed + BODY)).toMatchObject({ warnings: [], onStory: true });
  expect(
    read('Sailors go home\n\nPublished: 22 January 2032\n\n' + BODY, '2031-12-31'),
  ).toMatchObject({ warnings: [], onStory: true });
});
