/** Dates in words, no more precise than they are. */
import { expect, test } from '@playwright/test';
import { describeDate, describeDay } from '../../../src/model/describe-date.ts';

for (const [edtf, words] of [
  ['2031-05-02', '2 May 2031'],
  ['2031-05', 'May 2031'],
  ['2031', '2031'],
  ['2031~', 'around 2031'],
  ['2031-05-02?', 'perhaps 2 May 2031'],
  ['2031-05-02%', 'perhaps around 2 May 2031'],
  ['2031-05-01/2031-05-02', '1 to 2 May 2031'],
  ['2031-04-30/2031-05-02', '30 April to 2 May 2031'],
  ['2030-12-31/2031-01-02', '31 December 2030 to 2 January 2031'],
  ['2031-05/..', 'since May 2031'],
  ['2031-XX', '2031'],
] as const) {
  test(`${edtf} is “${words}”`, () => {
    expect(describeDate(edtf)).toBe(words);
  });
}

test('a whole day has its weekday', () => {
  expect(describeDay('2031-05-02')).toBe('Friday 2 May 2031');
});
