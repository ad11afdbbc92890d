/** Hand-written links lead below the base; all others stay as they are. */
import { expect, test } from '@playwright/test';
import type { Element, Root } from 'hast';
import { baseLinks } from '../../../src/publishing/base-links.ts';

function rebased(href: string, base: string): unknown {
  const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: [] };
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [link],
      },
    ],
  };
  baseLinks(base)()(tree);
  return JSON.parse(JSON.stringify(tree)).children[0].children[0].properties.href;
}

test('an address of this site gets the base', () => {
  expect(rebased('/people/', '/some/path/')).toBe('/some/path/people/');
  expect(rebased('/people/', '/')).toBe('/people/');
});

test('a fragment, another host and a scheme stay', () => {
  for (const href of [
    '#words',
    '//other.example/',
    'https://other.example/',
    'mailto:a@b.example',
  ]) {
    expect(rebased(href, '/some/path')).toBe(href);
  }
});
