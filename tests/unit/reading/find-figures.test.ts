/** Figures are numbers that count; what looks like one and is none is passed over. */
import { expect, test } from '@playwright/test';
import { findDates } from '../../../src/reading/find-dates.ts';
import { findFigures } from '../../../src/reading/find-figures.ts';
import { sliceSpan } from '../../../src/text/spans.ts';

const find = (text: string) => findFigures(text, findDates(text));

/** Each figure as "qualifier number", the bare number where it is exact. */
const figures = (text: string) =>
  find(text).map(({ qualifier, number }) =>
    qualifier === 'exactly' ? String(number) : `${qualifier} ${number}`,
  );

test('numbers are read in digits, with every thousands mark, and in words', () => {
  expect(figures('They sold 123 boats, 1,200 oars, 1 300 nets and 1.400 hooks.')).toEqual([
    '123',
    '1200',
    '1300',
    '1400',
  ]);
  expect(
    figures('Nine boats, forty-two oars, a thousand nets, one hundred and four hooks'),
  ).toEqual(['9', '42', '1000', '104']);
  expect(figures('five thousand two hundred crates and 2 million bricks')).toEqual([
    '5200',
    '2000000',
  ]);
  expect(figures('nine and five boats')).toEqual(['9', '5']);
});

test('digits beyond all counting are no figure', () => {
  for (const digits of ['1'.repeat(400), '0'.repeat(5000), '12345678901234567 million'])
    expect(figures(`They sold ${digits} boats, and 5 oars.`), digits).toEqual(['5']);
  expect(figures('They sold 9 million 5 boats')).toEqual(['9000000', '5']);
});

test('a qualifier belongs to its number', () => {
  const said: [string, string][] = [
    ['more than 50 boats', 'more than 50'],
    ['over a thousand boats', 'more than 1000'],
    ['well over 50 boats', 'more than 50'],
    ['upwards of 50 boats', 'more than 50'],
    ['50-plus boats', 'more than 50'],
    ['at least nine boats', 'at least 9'],
    ['no fewer than nine boats', 'at least 9'],
    ['about 40 boats', 'about 40'],
    ['around 40 boats', 'about 40'],
    ['roughly 40 boats', 'about 40'],
    ['approximately nine boats', 'about 9'],
    ['some 40 boats', 'about 40'],
    ['nearly 40 boats', 'nearly 40'],
    ['almost 40 boats', 'nearly 40'],
    ['up to 40 boats', 'at most 40'],
    ['fewer than 40 boats', 'less than 40'],
    ['exactly 40 boats', '40'],
  ];
  for (const [text, figure] of said) expect(figures(text), text).toEqual([figure]);
});

test('over two days says how long, not more than two', () => {
  expect(figures('over two days of talks')).toEqual(['2']);
});

test('years, money, shares, ages, times, orders and names are no counts', () => {
  const none = [
    'the 2022 prize, in 2020',
    '$40 and €1,200, 40 million dollars, 90 rubles',
    '40% of them, 12 percent, two-thirds, one in five',
    'Ann Lee, 63, a baker; aged 41; the 52-year-old; he is 63.',
    'at 10:30, 5 p.m., 1700 GMT',
    'the 13th, Dec. 13, December 13, 2025',
    'viasna96, F-16, Article 411, Colony No. 5, t.me/s/123, @ann123, #123',
    'between 10 and 15 boats, ten to fifteen boats, 10-15 boats, nine or ten boats',
    'dozens of boats, two dozen boats, hundreds, thousands',
    'one of the largest, one another, no one person',
    '1.2.3, 12.345.6, 1.200',
  ];
  for (const text of none) expect(figures(text), text).toEqual([]);
});

test('one is read before someone who is counted', () => {
  expect(figures('one prisoner and one young woman')).toEqual(['1', '1']);
});

test('the exact words hold the qualifier and slice out of the text, also after flags', () => {
  const text = '🇺🇸 We saw more than 1,200 boats';
  const [figure] = find(text);
  expect(figure).toMatchObject({ exact: 'more than 1,200', number: 1200 });
  expect(sliceSpan(text, figure!.span)).toBe('more than 1,200');
});

test('the noun that is counted is named', () => {
  expect(find('123 political prisoners and two days').map(({ unit }) => unit)).toEqual([
    'prisoners',
    'days',
  ]);
});

test('a date never leaves its digits behind as counts', () => {
  expect(figures('On 13 December 2025, Saturday Dec. 13 and 13.12.2025')).toEqual([]);
});

test('what is handed over is not more than its number, and a group of people is counted', () => {
  expect(figures('They handed over 114 boats.')).toEqual(['114']);
  expect(figures('The total tops 1,000 boats.')).toEqual(['more than 1000']);
  expect(figures('A group of 114 boats came.')).toEqual(['114']);
  expect(figures('The Group of Seven met.')).toEqual([]);
});
