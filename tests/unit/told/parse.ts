/** Reads a body as MDX, as the check and the build do. */
import type { Paragraph, Root } from 'mdast';
import { parseBody } from '../../../src/checking/parse-body.ts';

export function parse(body: string): Root {
  const at = () => ({ line: 1, column: 1 });
  const tree = parseBody({ id: 'story', file: 'story.mdx', entry: {}, at, body, bodyLine: 1 });
  if ('rule' in tree) throw new Error(tree.reason);
  return tree;
}

/** The first paragraph of a body. */
export function paragraph(body: string): Paragraph {
  return parse(body).children[0] as Paragraph;
}
