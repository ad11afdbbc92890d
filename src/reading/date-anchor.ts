/** The printed date that a text's weekdays stand on: its date line, or the one day of its posts. */
import type { PrintedDate } from './printed-date.ts';

/** How far into a text a date line may stand, in characters. */
const HEAD = 400;

/** A line that says when the text was published, that opens with a place ("MINSK, December 13, 2025 —"), or that is a date alone. */
const publishing =
  /^\W*(?:published|updated|posted|date|last (?:updated|modified))\W*(?:on|at)?\W*$/i;
const datelinePlace = /^[\p{Lu}\s/.,()-]*\p{Lu}{3}[\p{Lu}\s/.,()-]*$/u;
const restOfDateline = /^\s*(?:$|[|·•–—-]|\n|,? \d{1,2}[:.]\d{2})/;
const signature = /\(@\w{1,30}\)\s*$/;

const isFull = (date: PrintedDate): boolean =>
  date.year !== undefined && date.month !== undefined && date.day !== undefined;

const toDay = ({ year, month, day }: PrintedDate): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** What stands before a date on its line, at most 60 characters. */
function beforeOnLine(text: string, index: number): string {
  const lead = text.slice(Math.max(0, index - 60), index);
  return lead.slice(lead.lastIndexOf('\n') + 1);
}

function isDateline(text: string, date: PrintedDate): boolean {
  if (date.index > HEAD) return false;
  const lead = beforeOnLine(text, date.index);
  const head = lead.replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*$/, '');
  if (publishing.test(head) || datelinePlace.test(head)) return true;
  const end = date.index + date.length;
  return !head.trim() && restOfDateline.test(text.slice(end, end + 20));
}

/** The one day that all of them name, or nothing. */
function onlyDay(dates: readonly PrintedDate[]): string | undefined {
  const days = new Set(dates.map(toDay));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The anchor of a text (EDTF day), or nothing where no printed date may serve. */
export function findAnchor(text: string, dates: readonly PrintedDate[]): string | undefined {
  const full = dates.filter(isFull);
  const datelines = full.filter((date) => isDateline(text, date));
  if (datelines.length) return onlyDay(datelines);
  return onlyDay(full.filter((date) => signature.test(beforeOnLine(text, date.index))));
}
