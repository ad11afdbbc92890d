/** An EDTF date as a reader says it, no more precise than it is. */
import { sayDate } from '../text/month-names.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "13 December 2025", "July 2021", "2020", "around 2020", "12 to 13 December 2025", "since July 2024". */
export function describeDate(edtf: string): string {
  if (edtf.endsWith('/..') || edtf.endsWith('/')) return `since ${describeDate(from(edtf))}`;
  if (edtf.includes('/')) return describeInterval(from(edtf), edtf.slice(edtf.indexOf('/') + 1));
  const [, certain = '', mark = ''] = /^([^~?%]*)([~?%]?)$/.exec(edtf) ?? [];
  return `${{ '~': 'around ', '?': 'perhaps ', '%': 'perhaps around ', '': '' }[mark]}${sayDate(certain)}`;
}

/** "Saturday 13 December 2025"; only for a whole day. */
export function describeDay(edtf: string): string {
  const weekday = days[new Date(`${edtf}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${sayDate(edtf)}`;
}

function from(interval: string): string {
  return interval.slice(0, interval.indexOf('/'));
}

/** A month or a year that both ends share is said once: "12 to 13 December 2025". */
function describeInterval(start: string, end: string): string {
  const [first, last] = [describeDate(start).split(' '), describeDate(end).split(' ')];
  return `${first.slice(0, first.length - sharedTail(first, last)).join(' ')} to ${last.join(' ')}`;
}

function sharedTail(first: readonly string[], last: readonly string[]): number {
  let shared = 0;
  while (shared < first.length - 1 && first.at(-1 - shared) === last.at(-1 - shared)) shared += 1;
  return shared;
}
