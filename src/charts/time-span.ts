/** Where an EDTF date lies on an axis of years, and how precisely. */
import edtf from 'edtf';

export interface TimeSpan {
  /** In years: 2021.5 is the middle of 2021. */
  start: number;
  end: number;
  /** A bracket is drawn for a year or more, a stroke for a month or day. */
  precise: boolean;
  /** The other end, where it is known to a month or day and lies later: the state lasts until then. */
  until: number | undefined;
  /** Only the end is known. */
  openStart: boolean;
}

const DAY = 86_400_000;
/** Up to this many days a date is a month or finer. */
const MONTH_DAYS = 31;

/** The span of an EDTF text; of an interval its start decides how it is drawn. */
export function spanOf(text: string): TimeSpan {
  const [first = '', last] = text.split('/');
  const openStart = last !== undefined && (first === '' || first === '..');
  const begin = boundsOf(openStart ? last : first);
  const closed = !openStart && last !== undefined && last !== '' && last !== '..';
  const finish = closed ? boundsOf(last) : undefined;
  const spreads = finish !== undefined && !begin.precise && !finish.precise;
  return {
    start: begin.start,
    end: spreads ? finish.end : begin.end,
    precise: begin.precise,
    until: finish && finish.end > begin.end && !spreads ? finish.start : undefined,
    openStart,
  };
}

function boundsOf(date: string): { start: number; end: number; precise: boolean } {
  const { min, max } = edtf(date, { level: 1 });
  return { start: toYears(min), end: toYears(max), precise: (max - min) / DAY <= MONTH_DAYS };
}

/** A moment in years; a month and a day keep their place within the year. */
function toYears(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const opens = Date.UTC(year, 0);
  return year + (time - opens) / (Date.UTC(year + 1, 0) - opens);
}
