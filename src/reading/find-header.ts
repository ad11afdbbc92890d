/** Finds the header a maintainer may write above a seed: plain lines that name publisher, address, date and rights. */
import { indexCodePoints, type Span } from '../text/spans.ts';

/** The keys that are honoured, and nothing else. */
const keys = ['publisher', 'url', 'date', 'headline', 'rights', 'licence'] as const;

export type HeaderKey = (typeof keys)[number];

export interface Header {
  readonly values: Readonly<Partial<Record<HeaderKey, string>>>;
  readonly span: Span;
}

const MOST_LINES = 12;
const LONGEST_VALUE = 500;

const headerLine = /^([A-Z][A-Za-z]{2,20}):[\t ]+(\S.*)$/;

/** The key of a header line, where it is one that is honoured. */
function keyOf(printed: string): HeaderKey | undefined {
  return keys.find((key) => key === printed.toLowerCase());
}

/** The header of a seed: it begins with a known key, and an empty line ends it. */
export function findHeader(text: string): Header | undefined {
  const start = text.search(/[^\s\uFEFF]/);
  if (start < 0) return undefined;
  const values: Partial<Record<HeaderKey, string>> = {};
  let [index, lines] = [start, 0];
  for (; lines < MOST_LINES; lines++) {
    const lineEnd = text.indexOf('\n', index);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (end - index > LONGEST_VALUE) return undefined;
    const line = text.slice(index, end).trim();
    if (!line) break;
    const match = headerLine.exec(line);
    const key = match ? keyOf(match[1]!) : undefined;
    if (!match || (lines === 0 && !key)) return undefined;
    if (key) values[key] ??= match[2]!.trim();
    if (lineEnd < 0) return undefined;
    index = lineEnd + 1;
  }
  if (lines === MOST_LINES) return undefined;
  const points = indexCodePoints(text);
  const end = start + text.slice(start, index).trimEnd().length;
  return { values, span: [points.fromIndex(start), points.fromIndex(end)] };
}
