/** Reads the body of an entry as MDX, each node with its place in the file. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Located } from './content.ts';
import type { Message } from './message.ts';

/** The stretch that the parser names in its words, as ` (2:47-2:74)`. */
const named = /\s*\((\d+):(\d+)-\d+:\d+\)/;

/** What the parser throws. */
interface SyntaxFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** The tree of a body, or the message that it cannot be read. */
export function parseBody({ file, body, bodyLine }: Located<unknown>): Root | Message {
  try {
    return fromMarkdown(body, {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
  } catch (fault) {
    const { line: end = 1, column: last = 1, reason = '' } = fault as Partial<SyntaxFault>;
    // Where the parser names the element that is wrong, that is the place.
    const [, line = end, column = last] = named.exec(reason) ?? [];
    return {
      file,
      line: bodyLine - 1 + Number(line),
      column: Number(column),
      rule: 'body-readable',
      reason: `This body is not readable MDX${reason ? `: ${reason.replace(named, '').replace(/\.$/, '')}` : ''}.`,
      help: 'Write “&lt;” and “&#123;” where a sign is meant as such; close every element.',
      severity: 'error',
    };
  }
}
