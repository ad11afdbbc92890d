/** Writes paragraphs of plain text as MDX that shows the same text and does nothing else. */
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A line of MDX that begins so runs as code, and nothing escapes it but another way to write its letter. */
const runs = /^([ie])(?=mport|xport)/gm;

/** White space that would break a line, and the byte order mark that a reader of files drops. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;

/** The paragraphs as MDX; those that hold nothing are left out. Bare addresses are `unlinkLiterals`’ part. */
export function toMdx(paragraphs: readonly string[]): string {
  const texts = paragraphs.map((text) => text.replaceAll(breaks, ' ').trim()).filter(Boolean);
  const children = texts.map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  }));
  return toMarkdown(
    { type: 'root', children },
    { extensions: [gfmToMarkdown(), mdxToMarkdown()] },
  ).replaceAll(runs, (letter) => `&#${letter.charCodeAt(0)};`);
}
