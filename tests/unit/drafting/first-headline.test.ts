/** The headline above a text: found where it plainly is one, and looked for in a time that does not run away. */
import { expect, test } from '@playwright/test';
import { firstHeadline } from '../../../src/drafting/first-headline.ts';

const below =
  'The ferries stayed in the harbour on Tuesday, and nobody at the port office would say for how long that was meant to last, or why.';

test('a short line above a paragraph is the headline, however the lines end', () => {
  expect(firstHeadline(`Ferries stay in harbour\n\n${below}\n`)).toBe('Ferries stay in harbour');
  expect(firstHeadline(`Ferries stay in harbour\n\nDatum: 3. März 2031\n\n${below}`)).toBe(
    'Ferries stay in harbour',
  );
  expect(firstHeadline(`\uFEFF\r\nFerries stay in harbour \r\n \r\n\r\n${below}\r\n`)).toBe(
    'Ferries stay in harbour',
  );
});

test('a sentence, a byline, a line without an empty one below it, and a line that stands twice are none', () => {
  const others = [
    `Ferries stayed in the harbour.\n\n${below}`,
    `By Ana Ruiz in Port Ellery\n\n${below}`,
    `Ferries stay in harbour\n${below}`,
    `Ferries stay in harbour\n\nPort Ellery\n\n${below}`,
    `Ferries stay in harbour\n\n${below} Ferries stay in harbour`,
  ];
  expect(others.filter((text) => firstHeadline(text) !== undefined)).toEqual([]);
});

test('a text of nothing but blanks is answered like any other, long as it may be', () => {
  for (const blank of [' ', '\n', '\t\n', ' \r\n'])
    expect(firstHeadline(blank.repeat(100_000))).toBeUndefined();
});
