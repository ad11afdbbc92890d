/** The printed dates of the text itself: those of its date lines, else the one day of its posts. */
import { findLines } from '../text/paragraphs.ts';
import { countWords } from '../text/words.ts';
import { creditLine } from './page-labels.ts';
import type { PrintedDate } from './printed-date.ts';

/** When a text was published, and when it was changed last, as its date lines print it (EDTF days). */
export interface Dateline {
  readonly published: string;
  readonly updated?: string;
  /** Where the first of its dates stands (UTF-16). */
  readonly index: number;
}

/** How far into a text a date line may stand, in characters. */
export const HEAD = 600;

/** A longer line is a paragraph, and more words before a date are a sentence. */
const LONGEST_LINE = 200;
const MOST_WORDS = 2;
const MOST_LABEL_WORDS = 4;
const MOST_BYLINE_WORDS = 9;
const MOST_WORDS_BETWEEN = 6;

/** A line that says when the text was published, or that opens with a place ("MINSK, December 13, 2025 —"). */
const publishing =
  /^\W*(?:first )?(?:published|updated|posted|date|last (?:updated|modified))\W*(?:on|at)?\W*$/i;
const datelinePlace = /^[\p{Lu}\s/.,()-]*\p{Lu}{3}[\p{Lu}\s/.,()-]*$/u;
const byline = /^\W*(?:by|von|par|por|di|autor|автор)\b/iu;
const parting = /[|·•;/]/;
const weekday = /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s*$/;
const hour = /\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\b\.?)?|\b\p{Lu}{2,4}\b/gu;
const restOfDateline = /^\s*(?:$|[|·•–—-]|\n|,? \d{1,2}[:.]\d{2})/;
const restOfLine = /^(?:[^.!?…]|[.:](?=\d)|\p{L}\.){0,60}$/u;
const signature = /\(@\w{1,30}\)\s*$/;

/** Whether a date is a day of the calendar: 31 February is none. */
function isFull({ year, month, day }: PrintedDate): boolean {
  if (year === undefined || month === undefined || day === undefined) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

const toDay = ({ year, month, day }: PrintedDate): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** What stands before a date on its line, at most so many characters. */
function beforeOnLine(text: string, index: number, most = 60): string {
  const lead = text.slice(Math.max(0, index - most), index);
  return lead.slice(lead.lastIndexOf('\n') + 1);
}

/** A date with where the last date before it ended, and where the first line of the text does. */
interface Placed {
  readonly date: PrintedDate;
  readonly lastEnd: number;
  readonly firstLineEnd: number;
}

/** Whether a line of its own gives a date behind a label, a name or nothing: "Datum: …", "By Ann Lee on …". */
function isOwnLine(text: string, { date, lastEnd, firstLineEnd }: Placed): boolean {
  const before = beforeOnLine(text, date.index, LONGEST_LINE);
  const [after = ''] = text.slice(date.index + date.length, date.index + LONGEST_LINE).split('\n');
  if (before.length + after.length > LONGEST_LINE || creditLine.test(before.trim())) return false;
  const isSecond = lastEnd > date.index - before.length;
  const [lead = ''] = (isSecond ? text.slice(lastEnd, date.index) : before)
    .split(parting)
    .slice(-1);
  const said = lead.replace(hour, '').replace(weekday, '').trim();
  if (/:(?:\s*\p{L}+,?)?$/u.test(said)) return countWords(said) <= MOST_LABEL_WORDS;
  const rest = after.split(parting)[0]!.split(',')[0]!.replace(hour, '').trim();
  if (date.index < firstLineEnd || !restOfLine.test(rest)) return false;
  if (byline.test(said)) return countWords(said) <= MOST_BYLINE_WORDS;
  const most = isSecond ? MOST_WORDS_BETWEEN : MOST_WORDS;
  return countWords(said.replace(/\p{L}+,$/u, '')) <= most && countWords(rest) <= MOST_WORDS;
}

function isDateline(text: string, placed: Placed): boolean {
  const { date } = placed;
  if (date.index > HEAD) return false;
  const head = beforeOnLine(text, date.index).replace(weekday, '');
  if (publishing.test(head) || datelinePlace.test(head)) return true;
  const end = date.index + date.length;
  if (!head.trim() && restOfDateline.test(text.slice(end, end + 20))) return true;
  return isOwnLine(text, placed);
}

/** The dates of the date lines at the head of a text: the first day is its publication, a later one its change. */
export function findDateline(text: string, dates: readonly PrintedDate[]): Dateline | undefined {
  const firstLineEnd = findLines(text.slice(0, HEAD))[0]?.end ?? 0;
  let lastEnd = -1;
  const found = dates.filter((date) => {
    if (!isFull(date) || !isDateline(text, { date, lastEnd, firstLineEnd })) return false;
    lastEnd = date.index + date.length;
    return true;
  });
  const [first] = found;
  if (!first) return undefined;
  const days = found.map(toDay).sort();
  const [published, updated] = [days[0]!, days.at(-1)!];
  return { published, ...(updated !== published && { updated }), index: first.index };
}

/** The anchor of a text (EDTF day), or nothing where no printed date may serve. */
export function findAnchor(text: string, dates: readonly PrintedDate[]): string | undefined {
  const dateline = findDateline(text, dates);
  if (dateline) return dateline.published;
  const signed = dates.filter(
    (date) => isFull(date) && signature.test(beforeOnLine(text, date.index)),
  );
  const days = new Set(signed.map(toDay));
  return days.size === 1 ? [...days][0] : undefined;
}
