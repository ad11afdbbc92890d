/** The first and last day that an EDTF date may mean, so that dates can be held against each other. */

/** Days as `YYYY-MM-DD`; open ends lie before and after all others. */
export interface Bounds {
  readonly first: string;
  readonly last: string;
}

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

/** One date, not an interval; marks of doubt are passed over. */
function boundsOfDate(date: string): Bounds | undefined {
  const plain = date.replace(/[?~%]/g, '');
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(plain)) return undefined;
  const [year = '', month, day] = plain.split('-');
  if (day !== undefined) return { first: plain, last: plain };
  const days = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return { first: `${year}-${month ?? '01'}-01`, last: `${year}-${month ?? '12'}-${days}` };
}

/** The bounds of a date or an interval, or nothing where its form is one we do not compare. */
export function boundsOf(edtf: string): Bounds | undefined {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return boundsOfDate(from);
  const first = from === '' || from === '..' ? EARLIEST : boundsOfDate(from)?.first;
  const last = to === '' || to === '..' ? LATEST : boundsOfDate(to)?.last;
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}

/** Whether two dates may mean one day; dates we do not compare are let through. */
export function datesMeet(one: string, other: string): boolean {
  const [left, right] = [boundsOf(one), boundsOf(other)];
  return !left || !right || (left.first <= right.last && right.first <= left.last);
}
