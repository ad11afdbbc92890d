/** A phrase that is not understood is refused, with the place inside it and a way out. */
import { expect, test } from '@playwright/test';
import { parseLists } from '../../../../src/reading/rules/parse-lists.ts';
import { parsePhrase } from '../../../../src/reading/rules/parse-phrase.ts';
import { lists, people } from './lay.ts';

/** The faults of a phrase as "index: reason". */
function faults(say: string): string[] {
  const parsed = parsePhrase(say, { lists, people });
  return 'faults' in parsed ? parsed.faults.map(({ index, reason }) => `${index}: ${reason}`) : [];
}

test('every mark of the format is understood', () => {
  expect(
    faults('# …6 {moved}? a/b* …4 to/into @ ~14 @ana-ruiz/she ~ [#] #others #-day % US end'),
  ).toEqual([]);
});

test('stray marks are refused where they stand', () => {
  const strays: [string, string][] = [
    ['boat * sank', '5: “*” is no mark.'],
    ['boat, sank', '0: “boat,” is no mark.'],
    ['the "boat"', '4: “"boat"” is no mark.'],
    ['boat ... sank', '5: “...” is no mark.'],
    ['boat …x sank', '5: “…x” is no mark.'],
    ['bo*at sank', '0: “bo*at” is no mark.'],
    ['a (boat)', '2: “(boat)” is no mark.'],
    ['boat/ sank', '5: “boat/” leaves a choice empty.'],
    ['a /boat', '2: “/boat” leaves a choice empty.'],
    ['boat [# sank', '5: “[#” has one bracket.'],
    ['boat #other sank', '5: “#other” is no mark.'],
    ['a {moved', '2: “{moved” is no mark.'],
    ['a {moved}* b', '2: “{moved}*” is no mark.'],
    ['U.S. boat', '0: “U.S.” is no mark.'],
  ];
  for (const [say, fault] of strays) expect(faults(say), say).toEqual([fault]);
});

test('a list or a person that is not there is refused by name', () => {
  expect(faults('boat {gone}')).toEqual(['5: There is no list “gone”.']);
  expect(faults('@who-knows sank')).toEqual(['0: “@who-knows” is nobody listed.']);
});

test('gaps stand between words, one at a time, and not wider than twenty', () => {
  expect(faults('… sank')).toEqual(['0: The phrase begins with “…”.']);
  expect(faults('boat ~')).toEqual(['5: The phrase ends with “~”.']);
  expect(faults('boat … ~ sank')).toEqual(['7: Two gaps stand side by side.']);
  expect(faults('boat ~40 sank')).toEqual(['5: “~40” leaves 40 words between.']);
});

test('a phrase must ask for something, and end with it', () => {
  expect(faults('')).toEqual(['0: The phrase is empty.']);
  expect(faults('boat?')).toContain('0: Nothing in the phrase must stand there.');
  expect(faults('old boat?')).toEqual(['4: The last mark may be missing.']);
  expect(faults('old? boat')).toEqual(['0: The first mark may be missing.']);
  expect(faults(Array(30).fill('a').join(' '))).toEqual(['48: The phrase has 30 marks.']);
});

test('a list holds no list, and its faults name list and entry', () => {
  const { faults: found } = parseLists({ sea: ['by boat', 'by {moved}'] });
  expect(found).toEqual([
    {
      list: 'sea',
      entry: 1,
      index: 3,
      reason: 'A list cannot hold another list.',
      help: 'Write its entries out.',
    },
  ]);
});
