/** Finds the figures in a seed: numbers that count something, each with its "more than" or "about". */
import { indexCodePoints, spansOverlap, type Span } from '../text/spans.ts';
import type { FoundDate } from './find-dates.ts';
import { isNoCount } from './not-a-count.ts';
import { numberWords, readNumberWords } from './number-words.ts';
import { readQualifier, type Qualifier } from './read-qualifier.ts';

export interface FoundFigure {
  /** With its qualifier, as printed. */
  readonly exact: string;
  readonly span: Span;
  readonly number: number;
  readonly qualifier: Qualifier;
  /** The noun that is counted, where it stands near and is a common one. */
  readonly unit?: string;
}

/** More figures than any article has; what follows is left unread. */
export const MOST_FIGURES = 2_000;

/** More digits than anything that is counted has: what is longer is a code, a serial number, a mishap. */
const LONGEST = 20;

/** How much of the text beside a number is looked at. */
const WINDOW = 48;

const grouped = "\\d{1,3}(?:([,.\u00A0\u202F\u2009 '’])\\d{3})(?:\\1\\d{3})*(?!\\d)";
const digits = `(?:${grouped}|\\d+(?:\\.\\d{1,2})?)(?:[ \u00A0](?:thousand|million)(?!\\p{L}))?`;
const anyNumber = new RegExp(`(?<![\\p{L}\\p{N}])(?:${digits}|${numberWords})`, 'giu');

/** Units that a reader of figures expects; in the plural they are given in the singular's place as printed. */
const unit =
  /^[\s-](?:\p{L}[\p{L}'’-]*\s){0,3}?(prisoners?|detainees?|inmates?|captives|hostages|people|persons?|men|women|citizens|nationals|foreigners|civilians|activists|journalists|others|days?|weeks?|months?|years?|hours?|countries|buses|cells?)\b/iu;

/** The value of digits with thousands marks, or nothing where the mark may be a decimal one. */
function readDigits(printed: string, after: string): number | undefined {
  const [, number = '', scale] = /^(.*?\d)(?:[ \u00A0](thousand|million))?$/iu.exec(printed) ?? [];
  const isGrouped = /^\d{1,3}(?:[,.\u00A0\u202F\u2009 '’]\d{3})+$/u.test(number);
  if (/^\d{1,3}\.\d{3}$/.test(number) && !/^\s\p{L}{4}/u.test(after)) return undefined;
  const value = Number(isGrouped ? number.replace(/\D/g, '') : number);
  return value * (scale === undefined ? 1 : /million/i.test(scale) ? 1_000_000 : 1_000);
}

function readNumber(printed: string, after: string): number | undefined {
  if (!/^\d/.test(printed)) return readNumberWords(printed.toLowerCase().replace(/\s+/g, ' '));
  const value = printed.length > LONGEST ? undefined : readDigits(printed, after);
  return value !== undefined && value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** Every figure of a text, in order; digits inside the given dates are passed over. */
export function findFigures(text: string, dates: readonly FoundDate[]): FoundFigure[] {
  const points = indexCodePoints(text);
  const found: FoundFigure[] = [];
  let next = 0;
  for (const { 0: printed, index } of text.matchAll(anyNumber)) {
    const end = index + printed.length;
    const span: Span = [points.fromIndex(index), points.fromIndex(end)];
    while (next < dates.length && dates[next]!.span[1] <= span[0]) next++;
    if (next < dates.length && spansOverlap(dates[next]!.span, span)) continue;
    const before = text.slice(Math.max(0, index - WINDOW), index);
    const after = text.slice(end, end + WINDOW);
    const number = readNumber(printed, after);
    if (found.length >= MOST_FIGURES) break;
    if (number === undefined || isNoCount({ before, printed, after })) continue;
    const { qualifier, lead, tail } = readQualifier(before, after);
    found.push({
      exact: text.slice(index - lead, end + tail),
      span: [points.fromIndex(index - lead), points.fromIndex(end + tail)],
      number,
      qualifier,
      ...namedUnit(after),
    });
  }
  return found;
}

function namedUnit(after: string): { unit?: string } {
  const named = unit.exec(after)?.[1];
  return named === undefined ? {} : { unit: named.toLowerCase() };
}
