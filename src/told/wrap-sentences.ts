/** A remark plugin: puts the words before an end mark into the component of that mark, so that a sentence has its sheet. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { attributeOf, splitAtMarks, type ToldSentence } from './told-sentences.ts';

/** The plugin. A paragraph without marks stays as it is. */
export function wrapSentences() {
  return (tree: Root): void => wrapIn(tree);
}

function wrapIn(parent: { children: unknown[] }): void {
  parent.children = (parent.children as RootContent[]).map((node) => {
    if (node.type === 'paragraph') return wrapParagraph(node);
    if ('children' in node) wrapIn(node);
    return node;
  });
}

/** The paragraph inside a component that knows all its sentences, for what stands below or beside it. */
function wrapParagraph(paragraph: Paragraph): RootContent {
  const sentences = splitAtMarks(paragraph);
  if (!sentences.some(({ mark }) => mark)) return paragraph;
  const by = sentences.flatMap(({ mark }) => (mark && attributeOf(mark, 'by')) ?? []);
  const wrapped: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'Paragraph',
    attributes: [{ type: 'mdxJsxAttribute', name: 'by', value: by.join('|') }],
    children: [{ ...paragraph, children: sentences.flatMap(wrapSentence) }],
  };
  return wrapped;
}

/** A sentence as the children of its mark; its last word goes with the mark, so that no line breaks between them. */
function wrapSentence({ nodes, mark }: ToldSentence): PhrasingContent[] {
  if (!mark) return [...nodes];
  const { lead, rest } = takeLead(nodes);
  const { kept, last } = takeLast(rest);
  const wrapped: MdxJsxTextElement = {
    ...mark,
    attributes: [...mark.attributes, { type: 'mdxJsxAttribute', name: 'last', value: last }],
    children: kept,
  };
  return [...(lead === '' ? [] : [{ type: 'text' as const, value: lead }]), wrapped];
}

/** The blank before a sentence stands outside it. */
function takeLead(nodes: readonly PhrasingContent[]): { lead: string; rest: PhrasingContent[] } {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return { lead: '', rest: [...nodes] };
  const lead = /^\s*/.exec(first.value)![0];
  return {
    lead: lead === '' ? '' : ' ',
    rest: [{ type: 'text', value: first.value.slice(lead.length) }, ...others],
  };
}

/** The last word of a sentence, apart; where it is marked up, it stays with its sentence. */
function takeLast(nodes: readonly PhrasingContent[]): { kept: PhrasingContent[]; last: string } {
  const end = nodes.at(-1);
  if (end?.type !== 'text') return { kept: [...nodes], last: '' };
  const [, words = '', last = ''] = /^([\s\S]*?)(\S*)\s*$/.exec(end.value)!;
  return { kept: [...nodes.slice(0, -1), { type: 'text', value: words }], last };
}
