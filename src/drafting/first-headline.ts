/** Finds a headline that plainly stands above a text: one short line, no sentence, with a paragraph below it. */
import { findDates } from '../reading/find-dates.ts';
import { findHeader } from '../reading/find-header.ts';
import { creditLine, pageLabels } from '../reading/page-labels.ts';
import { standsAt } from '../text/find-exact.ts';
import { sliceSpan } from '../text/spans.ts';
import { countWords } from '../text/words.ts';

const FEWEST_WORDS = 4;
const MOST_WORDS = 20;

/** What follows a headline is a paragraph, not another line of the page's head. */
const FEWEST_WORDS_BELOW = 20;

/** Whether a line is neither a sentence nor a part of the page: a byline, a dateline, a label, a list of those. */
function isHeadline(line: string): boolean {
  const words = countWords(line);
  if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
  if (/[.…?!:;,|—–-]["”’']?$/.test(line) || /[|@]|https?:|\b\d{4}$/.test(line)) return false;
  if (!/^["“‘'«]?[\p{Lu}\p{N}]/u.test(line) || /^by\s/i.test(line)) return false;
  return !creditLine.test(line) && !pageLabels.has(line.toLowerCase());
}

/** The first line and the next that is neither empty nor gives a date, where an empty one parts them. */
function openingLines(body: string): [line: string, below: string] | undefined {
  const [line = '', gap, ...rest] = body.trimStart().split(/\r?\n/);
  if (gap?.trim() !== '') return undefined;
  const isDateline = (one: string) =>
    countWords(one) < FEWEST_WORDS_BELOW && findDates(one).some(({ derived }) => !derived);
  const below = rest.find((one) => one.trim() !== '' && !isDateline(one));
  return below === undefined ? undefined : [line.trimEnd(), below];
}

/** The headline of a text, as printed; nothing where the first line may be something else. */
export function firstHeadline(text: string): string | undefined {
  const header = findHeader(text);
  const body = header ? sliceSpan(text, [header.span[1], Infinity]) : text;
  const [line = '', below = ''] = openingLines(body) ?? [];
  if (!isHeadline(line) || countWords(below) < FEWEST_WORDS_BELOW) return undefined;
  return standsAt(text, line).length === 1 ? line : undefined;
}
