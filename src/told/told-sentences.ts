/** Told text: which words of a paragraph an end mark stands behind, and what it names. */
import type { Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';

/** The marks that end a sentence, or two: `<Told by="…" />` and `<Ours … />`. */
export const markNames: readonly string[] = ['Told', 'Ours'];

/** Words of a paragraph up to their end mark; the last of it may have none. */
export interface ToldSentence {
  readonly nodes: readonly PhrasingContent[];
  readonly mark: MdxJsxTextElement | undefined;
}

/** Parts a paragraph at its end marks; without any it is no told text and gives nothing. */
export function splitAtMarks({ children }: Paragraph): ToldSentence[] {
  const sentences: ToldSentence[] = [];
  let nodes: PhrasingContent[] = [];
  for (const node of children) {
    if (!isMark(node)) {
      nodes.push(node);
      continue;
    }
    sentences.push({ nodes, mark: node });
    nodes = [];
  }
  const isLeft = plainText(nodes).trim() !== '';
  return isLeft ? [...sentences, { nodes, mark: undefined }] : sentences;
}

/** Whether a node is an end mark. */
export function isMark(node: PhrasingContent): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && markNames.includes(node.name ?? '');
}

/** The words of some nodes, without what marks them up. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? plainText(node.children) : '',
    )
    .join('');
}

/** The text of an attribute of a mark; nothing where it is missing or no plain text. */
export function attributeOf({ attributes }: MdxJsxTextElement, name: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The statements that a mark names: `claim/position`, parted by commas. */
export function statementsIn(by: string): string[] {
  return by
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
