/** Citations name the outlet first, and say when a date is inferred. */
import { expect, test } from '@playwright/test';
import { citeClaim } from '../../../src/model/cite.ts';
import type { Claim } from '../../../src/model/model.ts';

const source = (letter: string, entry: object) => ({ letter, name: `Paper ${letter}`, entry });

const claim = (...sources: object[]) =>
  ({
    title: 'Nine or ten',
    statements: [{ quotations: sources.map((one) => ({ source: one })) }],
  }) as unknown as Claim;

test('a citation begins with the outlet and ends with the page', () => {
  const dated = source('B', {
    headline: 'Ships wait',
    url: 'https://b.example/1',
    published: { edtf: '2026-03-02', basis: 'inferred' },
  });
  expect(citeClaim(claim(dated), 'https://site.example/c/')[0]!.text).toBe(
    'Paper B, “Ships wait”, 2 March 2026 (inferred), https://b.example/1, as quoted in “Nine or ten”, By All Accounts, https://site.example/c/',
  );
});

test('each source is cited once, in letter order, and an unknown date is said to be none', () => {
  const [a, b] = [
    source('A', { published: { basis: 'unknown' } }),
    source('B', { published: { edtf: '2026', basis: 'printed' } }),
  ];
  const texts = citeClaim(claim(b, a, b), 'https://site.example/c/').map(({ text }) => text);
  expect(texts.map((text) => text.slice(0, 24))).toEqual([
    'Paper A, no date given, ',
    'Paper B, 2026, as quoted',
  ]);
});
