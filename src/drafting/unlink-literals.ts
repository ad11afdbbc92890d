/** A remark plugin: bare addresses in a text stay text. GFM makes links of them whatever escapes them. */
import type { Nodes, Root } from 'mdast';

/** Whether a link was written as `[text](address)`: the others have another first sign, or no place at all. */
function isWritten(link: Nodes, source: string): boolean {
  const at = link.position?.start.offset;
  return at !== undefined && source[at] === '[';
}

function unlink(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  node.children.forEach((child) => unlink(child, source));
  const children = node.children as Nodes[];
  node.children = children.flatMap((child) =>
    child.type === 'link' && !isWritten(child, source) ? child.children : [child],
  ) as typeof node.children;
}

/** Takes back the links that nobody wrote. */
export function unlinkLiterals() {
  return (tree: Root, file: { toString(): string }): void => unlink(tree, String(file));
}
