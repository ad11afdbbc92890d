/** Finds what of a seed is no article text: repeated headlines, credits, labels of the page and what they lead to. */
import { foldTypography } from '../text/fold.ts';
import { findLines, type Paragraph } from '../text/paragraphs.ts';
import { indexCodePoints, type Span } from '../text/spans.ts';
import { countWords } from '../text/words.ts';
import { findHeader } from './find-header.ts';
import {
  capitalLabel,
  creditLine,
  invitation,
  moreOn,
  pageLabels,
  readingTime,
  teaserLabels,
  teaserLine,
} from './page-labels.ts';

const LONGEST_LABEL = 120;
const LONGEST_INVITATION = 250;
/** A label and a word: what is shorter is neither teaser nor invitation, and texts may have very many such lines. */
const SHORTEST_TEASER = 8;
const MOST_HEADLINE_WORDS = 25;
const FEWEST_REPEATED_WORDS = 4;

/** A line as labels are compared: folded, lower case, no signs at its ends. */
function foldLine(line: string): string {
  return foldTypography(line)
    .text.toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Whether a line may be the headline of another story: short, and no sentence. */
function looksLikeHeadline(line: string): boolean {
  return !/[.…:]["”']?$/.test(line) && isShort(line);
}

function isShort(line: string): boolean {
  return line.length <= 300 && countWords(line) <= MOST_HEADLINE_WORDS;
}

const isBetween = ({ length }: string, least: number, most: number): boolean =>
  length >= least && length <= most;

/** Whether a line is the teaser of another story with its label before it. */
function isTeaserLine(line: string): boolean {
  if (!isBetween(line, SHORTEST_TEASER, 300)) return false;
  const { label } = teaserLine.exec(line)?.groups ?? capitalLabel.exec(line)?.groups ?? {};
  if (label === undefined || !isShort(line)) return false;
  const folded = foldLine(label);
  const isSure = countWords(folded) > 1 || looksLikeHeadline(line);
  return moreOn.test(folded) || (isSure && teaserLabels.has(folded));
}

/** Whether a line is a label of the page, a credit, a reading time, an invitation or a teaser. */
function isPageLine(line: string, folded: string): boolean {
  if (isTeaserLine(line)) return true;
  if (isBetween(line, SHORTEST_TEASER, LONGEST_INVITATION) && invitation.test(line)) return true;
  if (line.length > LONGEST_LABEL) return false;
  return pageLabels.has(folded) || creditLine.test(line) || readingTime.test(line);
}

/** Which lines are no article text, by their index. */
function markLines(lines: readonly string[]): Set<number> {
  const marked = new Set<number>();
  const seen = new Set<string>();
  let leads: 'nowhere' | 'once' | 'on' = 'nowhere';
  lines.forEach((line, index) => {
    const folded = line.length <= 300 ? foldLine(line) : '';
    const teaser = teaserLabels.get(folded);
    if (teaser || isPageLine(line, folded)) {
      marked.add(index);
      leads = teaser ?? leads;
      return;
    }
    const isTeaser = leads !== 'nowhere' && looksLikeHeadline(line);
    const isRepeated =
      folded !== '' && seen.has(folded) && countWords(folded) >= FEWEST_REPEATED_WORDS;
    if (isTeaser || isRepeated) marked.add(index);
    leads = isTeaser && leads === 'on' ? 'on' : 'nowhere';
    seen.add(folded);
  });
  return marked;
}

/** The boilerplate of a seed, in order. */
export function findBoilerplate(text: string): Span[] {
  const points = indexCodePoints(text);
  const header = findHeader(text);
  const bodyStart = header ? points.toIndex(header.span[1]) : 0;
  const lines = findLines(text).filter((line) => line.start >= bodyStart);
  const marked = markLines(lines.map((line) => text.slice(line.start, line.end)));
  const toSpan = ({ start, end }: Paragraph): Span => [
    points.fromIndex(start),
    points.fromIndex(end),
  ];
  const spans = lines.filter((_, index) => marked.has(index)).map(toSpan);
  return header ? [header.span, ...spans] : spans;
}
