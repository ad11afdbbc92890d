/** Quoted words are found where they stand, and nowhere else. */
import { expect, test } from '@playwright/test';
import { standsAt } from '../../../src/text/find-exact.ts';
import { sliceSpan } from '../../../src/text/spans.ts';

const HARBOUR = `🇮🇸 “We weren’t asked,” said Ruiz — the harbour\nmaster. They weren't asked twice; 11,200 crates stood there.`;

/** The words at each place found. */
const found = (exact: string) => standsAt(HARBOUR, exact).map((span) => sliceSpan(HARBOUR, span));

test('quotation marks, apostrophes, dashes and white space do not matter', () => {
  expect(found('"We weren\'t asked," said Ruiz - the harbour  master')).toEqual([
    '“We weren’t asked,” said Ruiz — the harbour\nmaster',
  ]);
});

test('letters and their case matter', () => {
  expect(found('we weren’t asked')).toEqual([]);
  expect(found('We were asked')).toEqual([]);
});

test('every place is found', () => {
  expect(found('weren’t asked')).toEqual(['weren’t asked', "weren't asked"]);
});

test('a part of a word is no place', () => {
  expect(found('sked')).toEqual([]);
  expect(found('harb')).toEqual([]);
});

test('a part of a number is no place', () => {
  expect(found('200 crates')).toEqual([]);
  expect(found('1,200 crates')).toEqual([]);
  expect(found('11,200 crates')).toEqual(['11,200 crates']);
});

test('words may end at a possessive', () => {
  expect(standsAt('Ruiz’s crew', 'Ruiz')).toEqual([[0, 4]]);
});

test('no words stand nowhere', () => {
  expect(found('  ')).toEqual([]);
});
