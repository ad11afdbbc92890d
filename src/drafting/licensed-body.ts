/** The whole text of a licensed source, paragraph by paragraph, without the header that the maintainer wrote above it. */
import { findHeader } from '../reading/find-header.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { sliceSpan } from '../text/spans.ts';

/** The paragraphs of the text. */
export function listLicensedParagraphs(text: string): string[] {
  const header = findHeader(text);
  const body = header ? sliceSpan(text, [header.span[1], Infinity]) : text;
  return findParagraphs(body).map(({ start, end }) => body.slice(start, end));
}
