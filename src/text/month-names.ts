/** The names of months in the common languages of news, as the runtime knows them; made once. */

/** Languages whose newsrooms write of a story like ours; names that mean two months are left out. */
const LANGUAGES =
  'en de fr es it pt nl pl cs sk uk ru be lt lv et fi sv da nb ro hu bg tr el vi'.split(' ');

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2021, month, 15));

/** The month's name as it stands alone, and beside a day: "декабрь", "14 декабря". */
function namesOf(language: string, width: 'long' | 'short'): [name: string, month: number][] {
  const styles = [{ month: width }, { day: 'numeric', month: width, year: 'numeric' }] as const;
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    return MONTHS.map((time, index): [string, number] => [
      format.formatToParts(time).find(({ type }) => type === 'month')!.value,
      index + 1,
    ]);
  });
}

/** The months of English, in order. */
export const englishMonths = namesOf('en', 'long')
  .slice(0, 12)
  .map(([name]) => name);

/** "Jan", "Feb" and so on; "May" is whole. */
export const englishShort = [
  ...namesOf('en', 'short')
    .slice(0, 12)
    .map(([name]) => name),
  'Sept',
].filter((name) => !englishMonths.includes(name));

const foldMonth = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\.$/, '');

function collectNames(): ReadonlyMap<string, number> {
  const found = Map.groupBy(
    [
      ...LANGUAGES.flatMap((one) => [...namesOf(one, 'long'), ...namesOf(one, 'short')]),
      ['Sept', 9] as const,
    ],
    ([name]) => foldMonth(name),
  );
  return new Map(
    Array.from(found).flatMap(([name, named]) => {
      const months = new Set(named.map(([, month]) => month));
      return months.size === 1 && /^\p{L}/u.test(name) ? [[name, [...months][0]!] as const] : [];
    }),
  );
}

const monthNames = collectNames();

/** The number of a month by its printed name, in any of the languages. */
export function monthOf(name: string): number | undefined {
  return monthNames.get(foldMonth(name));
}

/** "22 January 2026", "January 2026", "2026": a plain date of EDTF, no more precise than it is. */
export function sayDate(date: string): string {
  const [year = '', month, day] = date.split('-').filter((part) => !/X/.test(part));
  const name = month === undefined ? undefined : englishMonths[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}
