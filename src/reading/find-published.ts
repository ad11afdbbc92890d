/** Finds when a source says it was published and changed: in the maintainer's header, else in its date lines. */
import type { ArticleEntry } from '../schemas/article.ts';
import { type Dateline, findDateline, HEAD } from './date-anchor.ts';
import { findDates } from './find-dates.ts';
import { findHeader } from './find-header.ts';
import { listPrintedDates } from './printed-date.ts';
import { boundsOf } from './rules/edtf-bounds.ts';

/** The date lines at the head of a text, read no further than they may stand. */
export function findPublished(text: string): Dateline | undefined {
  return findDateline(text, listPrintedDates(text.slice(0, HEAD + 60)));
}

/** The date that the source itself prints: the article's, else the header's. */
export function printedDate(text: string, article: ArticleEntry | undefined): string | undefined {
  const { edtf, basis } = article?.published ?? {};
  if (basis === 'printed' || basis === 'stated') return edtf;
  return findDates(findHeader(text)?.values.date ?? '').find(({ derived }) => !derived)?.edtf;
}

/** The date of an account (EDTF) that was written wholly after the last day its story follows. */
export function dateAfter(
  until: string | undefined,
  text: string,
  article: ArticleEntry | undefined,
): string | undefined {
  const dated =
    article?.published.edtf ?? printedDate(text, article) ?? findPublished(text)?.published;
  const [end, day] = [boundsOf(until ?? ''), boundsOf(dated ?? '')];
  return end && day && day.first > end.last ? dated!.split(/[/?~%]/)[0] : undefined;
}
