/** Dates are found as they are printed; a named day needs a printed one to stand on. */
import { expect, test } from '@playwright/test';
import { findDates } from '../../../src/reading/find-dates.ts';
import { sliceSpan } from '../../../src/text/spans.ts';

/** Each date as "exact = EDTF", with a star where it was derived. */
const dates = (text: string, published?: string) =>
  findDates(text, published).map(
    ({ exact, edtf, derived }) => `${exact} = ${edtf ?? '?'}${derived ? '*' : ''}`,
  );

test('days, months and years are read in the ways newsrooms print them', () => {
  expect(
    dates('On 13 December 2025, December 13, 2025, the 3rd of May 2024 and 2024-09-11 it rained.'),
  ).toEqual([
    '13 December 2025 = 2025-12-13',
    'December 13, 2025 = 2025-12-13',
    '3rd of May 2024 = 2024-05-03',
    '2024-09-11 = 2024-09-11',
  ]);
  expect(dates('Closed since July 2021; reopened in 2023, after the Sept. 2022 flood.')).toEqual([
    'July 2021 = 2021-07',
    '2023 = 2023',
    'Sept. 2022 = 2022-09',
  ]);
});

test('a day without a year waits for a printed date', () => {
  expect(dates('The bridge fell on Saturday, Dec. 13.')).toEqual(['Saturday = ?*', 'Dec. 13 = ?*']);
  expect(dates('The bridge fell on Saturday, Dec. 13.', '2025-12-14')).toEqual([
    'Saturday = 2025-12-13*',
    'Dec. 13 = 2025-12-13*',
  ]);
});

test('a date line at the head serves; a date in the story does not', () => {
  expect(dates('OSLO, December 14, 2025 — The bridge fell on Saturday.')).toContain(
    'Saturday = 2025-12-13*',
  );
  expect(dates('On September 11, 2025 it stood. The bridge fell on Saturday.')).toContain(
    'Saturday = ?*',
  );
});

test('the day of an embedded post serves where all posts share it', () => {
  expect(dates('Today we rest. — Ann Lee (@annlee) December 13, 2025')).toContain(
    'Today = 2025-12-13*',
  );
});

test('this year and last year follow the year of the printed date', () => {
  expect(dates('It opened last year and closed this year, in March.', '2025-12-14')).toEqual([
    'last year = 2024*',
    'this year = 2025*',
    'March = 2025-03*',
  ]);
});

test('a day that no calendar holds, a range and a decade are no dates', () => {
  expect(dates('On 31 November 2025.')).toEqual(['31 November 2025 = ?*']);
  expect(dates('In 2020–2025, the 2020s, room 2022b and 1,2022.')).toEqual([]);
});

test('spans are code points, also after characters of two units', () => {
  const text = '🇺🇸🇪🇺 In July 2021 it closed.';
  expect(sliceSpan(text, findDates(text)[0]!.span)).toBe('July 2021');
});
