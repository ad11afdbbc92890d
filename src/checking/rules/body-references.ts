/** Rule: a body holds text and references only: its components resolve, and nothing in it runs. */
import type { Nodes } from 'mdast';
import { elementWording } from '../body-element.ts';
import type { Content, Located } from '../content.ts';
import type { Wording } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { parseBody } from '../parse-body.ts';

const rule = 'body-references';

/** Bodies that hold more than text, or refer to what is not there. */
export function bodyReferences({ content }: Grounds): Message[] {
  const { articles, events, people, topics, telling } = content;
  return [...articles, ...events, ...people, ...topics, ...(telling ? [telling] : [])].flatMap(
    (entry) => {
      const tree = parseBody(entry);
      return 'rule' in tree ? [tree] : judge(tree, entry, content);
    },
  );
}

function judge(node: Nodes, body: Located<unknown>, content: Content): Message[] {
  const wording = wordingOf(node, body, content);
  const inner = 'children' in node ? node.children : [];
  return [
    ...(wording ? [at(node, body, wording)] : []),
    ...inner.flatMap((child) => judge(child, body, content)),
  ];
}

function wordingOf(
  node: Nodes,
  body: Located<unknown>,
  content: Content,
): Omit<Wording, 'rule'> | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        reason: 'A line of this body begins with “import” or “export”: it would run as code.',
        help: 'Write the sentence so that it begins otherwise.',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        reason: 'This body holds an expression in braces: it would run as code.',
        help: 'Write “&#123;” where a brace is meant as such.',
      };
    case 'image':
    case 'imageReference':
      return { reason: 'This body shows a picture.', help: 'Take it out: bodies hold text only.' };
    case 'heading':
      return node.depth === 1
        ? {
            reason: 'This heading is of the first level, which is the page’s own.',
            help: 'Begin it with “##”.',
          }
        : undefined;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementWording(node, body, content);
    default:
      return undefined;
  }
}

function at(
  node: Nodes,
  { file, bodyLine }: Located<unknown>,
  wording: Omit<Wording, 'rule'>,
): Message {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return {
    file,
    line: bodyLine - 1 + start.line,
    column: start.column,
    rule,
    ...wording,
    severity: 'error',
  };
}
