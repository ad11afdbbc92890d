/** Finds embedded posts: the words above a signature such as "— Name (@handle) Month D, YYYY". */
import { englishMonths, englishShort } from '../text/month-names.ts';
import { findLines, type Paragraph } from '../text/paragraphs.ts';
import { indexCodePoints, type Span } from '../text/spans.ts';

export interface FoundPost {
  /** The words of the post, without links and signature. */
  readonly span: Span;
  /** "Name (@handle)" in the signature. */
  readonly signature: { readonly name: string; readonly handle: string; readonly span: Span };
}

const MOST_POSTS = 200;

/** The length of a post; a link counts as 23, whatever its length, and a picture as nothing. */
const LONGEST_POST = 280;
const LINK_LENGTH = 23;

const month = `(?:${[...englishMonths, ...englishShort].join('|')})`;
const signature = new RegExp(
  `[—–-]\\s?([^—–\\n()]{2,60}?)\\s?\\((@\\w{2,30})\\)\\s+(?:${month}\\.? \\d{1,2}, \\d{4}|\\d{1,2} ${month}\\.? \\d{4})$`,
  'u',
);
const link = /https?:\/\/\S+/g;
const picture = /\s*pic\.twitter\.com\/\w+/g;
const closingLinks = /(?:\s*(?:https?:\/\/\S{1,200}|pic\.twitter\.com\/\w{1,40}))+\s*$/;

/** What only a post has: a first person, a flag or other emoji, a handle, a tag, a bare &. */
const postlike = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b|\p{Emoji_Presentation}|(?:^|\s)[@#]\w|\s&\s/u;

function lengthOf(line: string): number {
  const counted = line.replace(picture, '').replace(link, 'x'.repeat(LINK_LENGTH));
  return Array.from(counted).length;
}

/** How many lines above belong to the post: as far up as a line like a post's, within the length of a post. */
function countLinesAbove(
  text: string,
  lines: readonly Paragraph[],
  last: number,
  used: number,
): number {
  let [length, above] = [used, 0];
  for (let up = 1; last - up >= 0; up++) {
    const line = text.slice(lines[last - up]!.start, lines[last - up]!.end);
    const between = text.slice(lines[last - up]!.end, lines[last - up + 1]!.start);
    if (line.length > LONGEST_POST * 4) break;
    length += lengthOf(line) + 1;
    if (length > LONGEST_POST || /:$/.test(line) || signature.test(line.slice(-140))) break;
    if (/\n\s*\n\s*\n/.test(between)) break;
    if (postlike.test(line)) above = up;
  }
  return above;
}

/** The embedded posts of a seed, in order. */
export function findPosts(text: string): FoundPost[] {
  const points = indexCodePoints(text);
  const lines = findLines(text);
  const posts: FoundPost[] = [];
  for (let index = 0; index < lines.length && posts.length < MOST_POSTS; index++) {
    const { start, end } = lines[index]!;
    const tailStart = Math.max(start, end - 140);
    const match = signature.exec(text.slice(tailStart, end));
    if (!match) continue;
    const signed = tailStart + match.index;
    const own = text.slice(start, signed).trim();
    const last = own ? index : index - 1;
    if (last < 0) continue;
    const bodyEnd = own ? signed : lines[last]!.end;
    if (bodyEnd - lines[last]!.start > LONGEST_POST * 4) continue;
    const used = lengthOf(text.slice(lines[last]!.start, bodyEnd));
    const from = lines[last - countLinesAbove(text, lines, last, used)]!.start;
    const body = text.slice(from, bodyEnd).trimEnd().replace(closingLinks, '').trimEnd();
    if (!body) continue;
    const nameStart = signed + match[0].indexOf(match[1]!);
    const nameEnd = signed + match[0].indexOf(match[2]!) + match[2]!.length + 1;
    posts.push({
      span: [points.fromIndex(from), points.fromIndex(from + body.length)],
      signature: {
        name: match[1]!,
        handle: match[2]!,
        span: [points.fromIndex(nameStart), points.fromIndex(nameEnd)],
      },
    });
  }
  return posts;
}
