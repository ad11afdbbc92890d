/** Derives the day that "Saturday", "this year" or "Dec. 13" name, from a printed date. */
import type { PrintedDate } from './printed-date.ts';

const DAY = 86_400_000;

const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The weekday on the printed day or in the six days before it: news looks back. */
function weekdayBefore(weekday: number, anchor: number): string {
  const back = (new Date(anchor).getUTCDay() - weekday + 7) % 7;
  return toDay(anchor - back * DAY);
}

/** A month or a day of it with no year: the last one not after the printed day; nothing for 31 November. */
function lastSuch(month: number, day: number | undefined, anchor: number): string | undefined {
  const printed = new Date(anchor);
  const isLater = Date.UTC(printed.getUTCFullYear(), month - 1, day ?? 1) > anchor;
  const year = printed.getUTCFullYear() - (isLater ? 1 : 0);
  const start = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return start;
  const isInCalendar = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  return isInCalendar ? `${start}-${String(day).padStart(2, '0')}` : undefined;
}

/** EDTF of a day that is named but not printed whole, or nothing where the anchor is too coarse. */
export function deriveDay(date: PrintedDate, anchor: string): string | undefined {
  const year = Number(anchor.slice(0, 4));
  if (date.relative === 'this year') return String(year);
  if (date.relative === 'last year') return String(year - 1);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(anchor) || date.year !== undefined) return undefined;
  const time = Date.parse(anchor);
  if (date.relative === 'today') return anchor;
  if (date.relative === 'yesterday') return toDay(time - DAY);
  if (date.weekday !== undefined) return weekdayBefore(date.weekday, time);
  return date.month === undefined ? undefined : lastSuch(date.month, date.day, time);
}
