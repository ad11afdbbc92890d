/** The words before an end mark go into its component, the last of them apart. */
import { expect, test } from '@playwright/test';
import type { Nodes } from 'mdast';
import { attributeOf } from '../../../src/told/told-sentences.ts';
import { wrapSentences } from '../../../src/told/wrap-sentences.ts';
import { parse } from './parse.ts';

/** What becomes of a body, in short: `Told[words|last]`, `Paragraph(by)[…]`. */
function wrapped(body: string): string {
  const tree = parse(body);
  wrapSentences()(tree);
  return write(tree);
}

function write(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(write).join('') : '';
  if (node.type === 'mdxJsxFlowElement') {
    const [by] = node.attributes;
    return `${node.name}(${by?.value as string})[${inside}]`;
  }
  if (node.type !== 'mdxJsxTextElement') return inside;
  const last = attributeOf(node, 'last');
  return `${node.name}[${inside}${last === undefined ? '' : `|${last}`}]`;
}

test('a sentence stands in its mark, its last word apart, the blank before it outside', () => {
  expect(wrapped('It rained. <Told by="rain/fell" /> The wind blew. <Told by="wind/blew" />')).toBe(
    'Paragraph(rain/fell|wind/blew)[Told[It |rained.] Told[The wind |blew.]]',
  );
});

test('a last word that is marked up stays with its sentence', () => {
  expect(wrapped('It was <Person id="ada">Ada</Person><Told by="crossing/left" />')).toBe(
    'Paragraph(crossing/left)[Told[It was Person[Ada]|]]',
  );
});

test('what no statement carries is wrapped too, and in no list of statements', () => {
  expect(wrapped('It rained. <Ours about="all" />')).toBe('Paragraph()[Ours[It |rained.]]');
});

test('a paragraph in a list is wrapped, one without marks stays as it is', () => {
  expect(wrapped('- It rained. <Told by="rain/fell" />')).toBe(
    'Paragraph(rain/fell)[Told[It |rained.]]',
  );
  expect(wrapped('It rained.')).toBe('It rained.');
});
