/** Letters and ids of new sources. */
import { expect, test } from '@playwright/test';
import { nextLetter } from '../../../src/drafting/next-letter.ts';
import { foldId, sourceId, toSlug } from '../../../src/drafting/source-id.ts';
import { articleEntry } from '../../../src/schemas/article.ts';

const sha256 = 'abcdef0123456789'.repeat(4);

test('the next letter is the one after the last, never one that lies between', () => {
  expect(nextLetter([])).toBe('A');
  expect(nextLetter(['A', 'C'])).toBe('D');
  expect(nextLetter(['Y', 'Z'])).toBe('AA');
  expect(nextLetter(['AZ', 'B'])).toBe('BA');
});

test('the letters of a thousand sources are letters to the schema, too', () => {
  let letter = '';
  for (let source = 0; source < 1000; source++) {
    letter = nextLetter([letter]);
    expect(articleEntry.shape.letter.safeParse(letter).success, letter).toBe(true);
  }
  expect(letter).toBe('ALL');
});

for (const [what, given, taken, id] of [
  ['a publisher', { publisher: 'Le Quai, édition du soir' }, [], 'le-quai-edition-du-soir'],
  ['a publisher in another script', { publisher: 'Новая гавань' }, [], 'novaya-gavan'],
  ['a plain file name', { file: 'pier-news.txt' }, [], 'pier-news'],
  ['a file name with spaces', { file: 'Pier News.txt' }, [], 'pier-news-abcdef'],
  [
    'a file name of two hundred characters',
    { file: `${'pier'.repeat(50)}.txt` },
    [],
    `${'pier'.repeat(12)}-abcdef`,
  ],
  ['a file name without a letter', { file: '—.txt' }, [], 'source-abcdef'],
  [
    'a publisher who is here already',
    { publisher: 'Pier News' },
    ['pier-news'],
    'pier-news-abcdef',
  ],
  [
    'a publisher who differs by punctuation only',
    { publisher: 'Pier News' },
    ['piernews'],
    'pier-news-abcdef',
  ],
] as const) {
  test(`the id of ${what}`, () => {
    const named = { publisher: undefined, file: 'pier.txt', sha256, ...given };
    expect(sourceId(named, new Set(taken.map(foldId)))).toBe(id);
  });
}

test('a long title makes an id that ends with a whole word', () => {
  expect(toSlug('Who met those who were freed at the border of the country?')).toBe(
    'who-met-those-who-were-freed-at-the-border-of',
  );
});
