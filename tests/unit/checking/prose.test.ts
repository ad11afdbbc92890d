/** What the prose check says of our own words. */
import { expect, test } from '@playwright/test';
import type { Content, Located } from '../../../src/checking/content.ts';
import { printMessage } from '../../../src/checking/message.ts';
import { checkProse, readingEase } from '../../../src/checking/prose.ts';
import type { OrganisationEntry } from '../../../src/schemas/organisation.ts';

/** A content folder that holds nothing but one organisation with this role. */
function contentWith(role: string): Content {
  const harbour: Located<OrganisationEntry> = {
    id: 'harbour-union',
    file: 'content/organisations/harbour-union.yaml',
    entry: { name: 'Harbour Union', kind: 'union', role } as OrganisationEntry,
    at: () => ({ line: 3, column: 7 }),
    body: '',
    bodyLine: 1,
  };
  return {
    ...{
      arguments: [],
      articles: [],
      claims: [],
      events: [],
      people: [],
      places: [],
      readings: [],
    },
    ...{ rules: [], topics: [], faulty: [], redirects: [] },
    ...{ review: undefined, merged: undefined, telling: undefined },
    organisations: [harbour],
    story: undefined,
  };
}

const faults = (role: string) => checkProse(contentWith(role)).map((message) => message.rule);

test('a plain short sentence has no fault', () => {
  expect(faults('The union of the dockers in the port.')).toEqual([]);
});

test('an undated word is named with its place and its cure', () => {
  const [message] = checkProse(contentWith('It still strikes.'));
  expect(printMessage(message!))
    .toBe(`content/organisations/harbour-union.yaml:3:7  undated-word (warning)
  “still” stands in “It still strikes.”.
  → Give the date instead.`);
});

test('a quoted “still” is not ours', () => {
  expect(faults('It says “we are still here”.')).toEqual([]);
});

test('a verb that judges is named', () => {
  expect(faults('The union admitted it.')).toEqual(['loaded-verb']);
});

test('a sentence over 30 words is named', () => {
  expect(faults(`The union ${'and the port '.repeat(10)}agreed.`)).toContain('long-sentence');
});

test('three passive verbs in one passage are a heap, two are not', () => {
  expect(faults('It was held. It was told. It was moved.')).toEqual(['passive-heap']);
  expect(faults('It was held. It was told.')).toEqual([]);
});

test('short words read more easily than long ones', () => {
  expect(readingEase('The ship is in the port.')).toBeGreaterThan(90);
  expect(
    readingEase('Institutional deliberations necessitate considerable preparation.'),
  ).toBeLessThan(0);
});
