/** Finds the dates in a seed: printed ones as they stand, named days only from a printed date. */
import type { Span } from '../text/spans.ts';
import { indexCodePoints } from '../text/spans.ts';
import { findAnchor } from './date-anchor.ts';
import { deriveDay } from './derive-day.ts';
import { listPrintedDates, type PrintedDate } from './printed-date.ts';

export interface FoundDate {
  readonly exact: string;
  readonly span: Span;
  /** Left out where the print alone does not say which: a weekday with no date to stand on. */
  readonly edtf?: string;
  readonly derived: boolean;
  /** Month and day ("12-13") where they are printed, with or without a year. */
  readonly monthDay?: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Whether a day is in the calendar: there is no 31 November. */
function isDay(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** EDTF of a date whose year is printed. */
function toEdtf({ year, month, day }: PrintedDate): string | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return String(year);
  if (day === undefined) return `${year}-${two(month)}`;
  return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/**
 * Every date in a text, in order. `published` is the printed date of the source (EDTF), where known;
 * without it a date line of the text serves. Stretches that print a date no one can settle come
 * without `edtf`, so that their digits are never taken for counts.
 */
export function findDates(text: string, published?: string): FoundDate[] {
  const points = indexCodePoints(text);
  const printed = listPrintedDates(text);
  const anchor = published ?? findAnchor(text, printed);
  return printed.map((date) => {
    const end = date.index + date.length;
    const asPrinted = toEdtf(date);
    const edtf = asPrinted ?? (anchor === undefined ? undefined : deriveDay(date, anchor));
    return {
      exact: text.slice(date.index, end),
      span: [points.fromIndex(date.index), points.fromIndex(end)],
      ...(edtf !== undefined && { edtf }),
      derived: asPrinted === undefined,
      ...(date.day !== undefined && { monthDay: `${two(date.month!)}-${two(date.day)}` }),
    };
  });
}
