/** Kinds of wrong reading that were met: names beside "others", vague numbers, semicolons, doubt, "up to", bare hints, the gate. */
import { expect, test } from '@playwright/test';
import { answerClaims, isOnStory } from '../../../../src/reading/answer-claims.ts';
import { readQualifier } from '../../../../src/reading/read-qualifier.ts';
import { parseStory } from '../../../../src/reading/rules/parse-story.ts';
import { claimEntry } from '../../../../src/schemas/claim.ts';
import { readRules } from '../../../../src/schemas/read-rule.ts';
import { LISTS, lay, people } from './lay.ts';

const entry = claimEntry.parse({
  question: 'How many?',
  title: 'How many',
  topic: 'boats',
  weight: 1,
  positions: [{ id: 'sunk', label: 'Sunk', statement: 'Sunk.' }],
});

function parse(read: object, story: object = {}) {
  const { rules, faults } = parseStory({
    story: { words: LISTS, gate: ['harbour'], otherCounts: [], ...story },
    claims: [{ id: 'boats', entry }],
    rules: [{ id: 'boats', entry: readRules.parse(read) }],
    people,
  });
  expect(faults).toEqual([]);
  return rules;
}

function answers(read: object, text: string): string[] {
  return answerClaims(lay(`harbour\n${text}`), parse(read)).map(({ position, value }) => {
    if (position !== undefined) return position;
    return value && 'number' in value ? `${value.qualifier} ${value.number}` : '';
  });
}

const others = {
  ask: 'number',
  phrases: [
    { say: '@ ~8 saved ~6 with [#others]', add: 1 },
    { say: '@ and [#others] …4 saved', add: 1 },
    { say: '@ with [#others] …4 saved', add: 1 },
  ],
};

for (const [text, number] of [
  ['Ruiz was saved together with 12 others.', 13],
  ['Ruiz and Okoro were saved together with 11 others.', 13],
  ['Ruiz and the pilot Okoro with 11 others were saved.', 13],
  ['Ruiz, Okoro and 11 others were saved.', 13],
] as const) {
  test(`names beside others count each: ${text}`, () => {
    expect(answers(others, text)).toEqual([`exactly ${number}`]);
  });
}

const saved = { ask: 'number', phrases: ['# sailors …4 saved'] };

for (const vague of [
  'More than 100 sailors were saved.',
  'About 120 sailors were saved.',
  'Up to 130 sailors were saved.',
]) {
  test(`an exact number beats a vague one that may mean it: ${vague}`, () => {
    expect(answers(saved, `${vague}\nThe harbour said 123 sailors were saved.`)).toEqual([
      'exactly 123',
    ]);
  });
}

test('a vague number that cannot mean the exact one still leaves the cell empty', () => {
  const text = 'More than 200 sailors were saved.\nThe harbour said 123 sailors were saved.';
  expect(answers(saved, text)).toEqual([]);
});

const sank = { ask: 'choice', phrases: { sunk: ['boats ~12 sank'] } };

for (const text of [
  'The boats were painted; the jetty sank.',
  'All boats came home on Monday; two weeks later the pier sank.',
  'Few boats are left; a crane, too, sank.',
]) {
  test(`no gap crosses a semicolon: ${text}`, () => {
    expect(answers(sank, text)).toEqual([]);
    expect(answers(sank, text.replace(';', ','))).toEqual(['sunk']);
  });
}

const near = { ask: 'choice', phrases: { sunk: ['boats sank'] } };

for (const text of [
  'Three boats sank, while talk of a storm was an unconfirmed report.',
  'Rumours of a strike were false, but three boats sank.',
  'An earlier report named the wrong pier; three boats sank.',
]) {
  test(`a word of doubt vetoes its own clause only: ${text}`, () => {
    expect(answers(near, text)).toEqual(['sunk']);
  });
}

test('a word of doubt in the same clause still vetoes', () => {
  expect(answers(near, 'An unconfirmed report said that three boats sank.')).toEqual([]);
});

for (const text of [
  'Unconfirmed reports say the harbour burnt.',
  'Perhaps the harbour will burn.',
  'Did the harbour burn?',
]) {
  test(`doubt does not shut the gate: ${text}`, () => {
    expect(isOnStory(lay(text), parse(near))).toBe(true);
    expect(isOnStory(lay('It was not the harbour.'), parse(near))).toBe(false);
  });
}

for (const [before, after, qualifier] of [
  ['held up to ', ' people', 'at most'],
  ['at most ', ' boats', 'at most'],
  ['no more than ', ' boats', 'at most'],
  ['', ' or fewer', 'at most'],
  ['fewer than ', ' boats', 'less than'],
] as const) {
  test(`“${before}9${after}” is ${qualifier}`, () => {
    expect(readQualifier(before, after).qualifier).toBe(qualifier);
  });
}

const named = { ...near, 'text needs': ['granite', '@ana-ruiz'] };

for (const [text, found] of [
  ['Ruiz sells granite.\nThree boats sank.', ['sunk']],
  ['Ruiz sells stone.\nThree boats sank.', []],
  ['The envoy sells granite.\nThree boats sank.', []],
] as const) {
  test(`what the text needs must stand in it, in any sentence: ${text}`, () => {
    expect(answers(named, text)).toEqual(found);
  });
}

const together = { gate: ['lighthouse'], gateTogether: [['@ana-ruiz', '@ben-okoro', 'saved']] };

for (const [text, opens] of [
  ['Ruiz and Okoro were saved.', true],
  ['Ruiz was there.\nOkoro was saved.', true],
  ['Both were saved.\nRuiz thanked Okoro.', true],
  ['Ruiz and Okoro met.\nIt rained.\nBoats were saved.', false],
  ['Ruiz was saved.', false],
] as const) {
  test(`a row opens the gate in neighbouring sentences: ${text}`, () => {
    expect(isOnStory(lay(text), parse(near, together))).toBe(opens);
  });
}
