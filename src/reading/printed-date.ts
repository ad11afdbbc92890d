/** The ways in which a date is printed: months, days, years, weekdays; each stretch with what it gives. */
import { englishMonths, englishShort, monthOf } from '../text/month-names.ts';

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const month = `(?<month>${englishMonths.join('|')}|(?:${englishShort.join('|')})(?:\\.|(?![\\p{L}\\p{N}])))`;
/** A month of any language, told by its name: only beside a day and a year, for "ago" and "out" are months too. */
const anyMonth = '(?<month>\\p{L}{3,12}\\.?)';
const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d\\d)';
const before = '(?<![\\p{L}\\p{N}@#$€£_/.:+-])(?<!\\d,)';
const after = '(?![\\p{L}\\p{N}_/%]|[.,:]\\d|-\\d)';

/** What a stretch of print says of a date: parts that are printed, or a day named from another day. */
export interface PrintedDate {
  readonly index: number;
  readonly length: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday?: number;
  readonly relative?: 'today' | 'yesterday' | 'this year' | 'last year';
}

/** In order of precedence: where two overlap, the first stands. */
const patterns: readonly RegExp[] = [
  `${before}${year}-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])${after}`,
  `${before}(?<day>1[3-9]|2\\d|3[01])[./](?<month>0?[1-9]|1[0-2])[./]${year}${after}`,
  `${before}${day}\\.(?<month>0?[1-9]|1[0-2])\\.${year}${after}`,
  `${before}(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\\d|3[01])/${year}${after}`,
  `${before}${day}(?: of)? ${month},? ${year}${after}`,
  `${before}${month} ${day},? ${year}${after}`,
  `${before}${day}\\.?(?: de| của)? ${anyMonth},?(?: del?)? ${year}${after}`,
  `${before}${year}(?:\\.| m\\.)? ${anyMonth} ${day}\\.?${after}`,
  `${before}${year}[年년] ?(?<month>1[0-2]|[1-9])[月월] ?${day}[日일]`,
  `${before}${month},? (?:of )?${year}${after}`,
  `${before}${day}(?: of)? ${month}${after}`,
  `${before}${month} ${day}${after}`,
  `${before}(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|[Ll]ast|[Tt]his|of|[Dd]uring|[Ll]ate|[Ee]arly|mid) )${month}${after}`,
  `${before}${year}${after}`,
  `${before}(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)${after}`,
  `${before}(?<relative>[Tt]his year|[Ll]ast year|[Tt]oday|[Yy]esterday)${after}`,
].map((source) => new RegExp(source, 'gu'));

/** A stretch of years, as in "2020-2025" or "the 2020s", is none of its ends. */
const yearRange = /^\s?[–—-]\s?\d|^s\b/;
const rangeBefore = /\d\s?[–—-]\s?$/;

function readMonth(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined;
  if (/^\d/.test(printed)) return Number(printed);
  return monthOf(printed);
}

/** What a match says, or nothing where the word for its month is none. */
function read(match: RegExpExecArray): PrintedDate | undefined {
  const { year, day, weekday, relative } = match.groups ?? {};
  const month = readMonth(match.groups?.['month']);
  if (match.groups?.['month'] && month === undefined) return undefined;
  return {
    index: match.index,
    length: match[0].length,
    ...(year && { year: Number(year) }),
    ...(month && { month }),
    ...(day && { day: Number(day) }),
    ...(weekday && { weekday: WEEKDAYS.indexOf(weekday.toLowerCase()) }),
    ...(relative && { relative: relative.toLowerCase() as PrintedDate['relative'] }),
  };
}

function isRange(text: string, { index, length }: PrintedDate): boolean {
  const end = index + length;
  return (
    yearRange.test(text.slice(end, end + 4)) ||
    rangeBefore.test(text.slice(Math.max(0, index - 4), index))
  );
}

/** Every stretch that prints a date, in order, none overlapping; years in a range are left out. */
export function listPrintedDates(text: string): PrintedDate[] {
  const taken = new Uint8Array(text.length);
  const found: PrintedDate[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const date = read(match);
      if (!date || taken[date.index] || taken[date.index + date.length - 1]) continue;
      taken.fill(1, date.index, date.index + date.length);
      found.push(date);
    }
  }
  return found
    .filter((date) => date.month !== undefined || !isRange(text, date))
    .sort((one, other) => one.index - other.index);
}
