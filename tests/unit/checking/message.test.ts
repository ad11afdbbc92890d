/** A message says where, which law, what is so, what is near, and what to do. */
import { expect, test } from '@playwright/test';
import { type Message, printMessage, sortMessages } from '../../../src/checking/message.ts';

const message: Message = {
  file: 'content/articles/harbour-report.mdx',
  line: 14,
  column: 12,
  rule: 'quotation-in-seed',
  reason: '“We were not asked” does not stand in harbour-report.txt.',
  note: 'Nearest there, line 3: “We were never asked”',
  help: 'Quote the seed word for word.',
  severity: 'error',
};

test('prints the place, the law, the words and the remedy', () => {
  expect(printMessage(message)).toBe(`content/articles/harbour-report.mdx:14:12  quotation-in-seed
  “We were not asked” does not stand in harbour-report.txt.
  Nearest there, line 3: “We were never asked”
  → Quote the seed word for word.`);
});

test('says of a warning that it is one, and leaves out what it does not know', () => {
  const { note: _, ...rest } = message;
  expect(
    printMessage({ ...rest, severity: 'warning' })
      .split('\n')
      .slice(0, 2),
  ).toEqual([
    'content/articles/harbour-report.mdx:14:12  quotation-in-seed (warning)',
    '  “We were not asked” does not stand in harbour-report.txt.',
  ]);
});

test('writes out whatever would steer a terminal or hide', () => {
  const file = 'content/seeds/evil\u001b[2J\u202Etxt.mdx';
  expect(printMessage({ ...message, file, reason: 'a\nb\u200Bc\u0007' })).toContain(
    'content/seeds/evil\\u{1b}[2J\\u{202e}txt.mdx:14:12  quotation-in-seed\n  a\\u{a}b\\u{200b}c\\u{7}\n',
  );
});

test('comes in the order of files and places', () => {
  const later = { ...message, line: 20 };
  const elsewhere = { ...message, file: 'content/articles/another.mdx', line: 99 };
  expect(sortMessages([later, message, elsewhere])).toEqual([elsewhere, message, later]);
});
