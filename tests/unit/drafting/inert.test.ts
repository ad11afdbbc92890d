/** Whatever a seed holds, its entry shows it as text, and nothing of it runs, links or leaves its field. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { printFrontMatter } from '../../../src/drafting/front-matter.ts';
import { listLicensedParagraphs } from '../../../src/drafting/licensed-body.ts';
import { toMdx } from '../../../src/drafting/to-mdx.ts';
import { unlinkLiterals } from '../../../src/drafting/unlink-literals.ts';
import { decodeSeed } from '../../../src/reading/decode-seed.ts';
import { draft } from './story.ts';

/** `npm run fuzz` asks for more. */
const times = Number(process.env['FUZZ_RUNS'] ?? 1);
const runs = { numRuns: 1000 * times };

test.setTimeout(120_000 * times);

/** Pieces that mean something to Markdown, MDX, HTML or YAML. */
const pieces = fc.constantFrom(
  ...['import x from "y"', 'export default 1', '{1 + 1}', '<Words id="a">', '</Words>', '<script>'],
  ...['---', '***', '# ', '> ', '- ', '1. ', '| a | b |', '|-|-|', '```', '~~~', '    ', '\t'],
  ...[
    '![a](b)',
    '[a](b)',
    '[a]: b',
    '[^1]',
    '[^1]: x',
    '<!-- x -->',
    '&amp;',
    '&#123;',
    '\\',
    '~~',
  ],
  ...['www.a.example', 'http://a.example/b_c_d', 'a@b.example', 'https://x.y/{z}', 'mailto:a@b.c'],
  ...[
    '*a*',
    '_b_',
    '`c`',
    '$x$',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\u2028',
    '\u00a0',
    '“',
    '”',
    '😀',
    'é',
  ],
);
const word = fc.oneof(
  pieces,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
);
const hostile = fc.array(word, { maxLength: 25 }).map((words) => words.join(''));

/** The text as it passes the inbox; what the inbox refuses is left to its own tests. */
const seeds = hostile.filter((text) => 'text' in decodeSeed(Buffer.from(text)));

function plain(text: string): string {
  return text.replaceAll(/[\s\u0085\ufeff]+/g, ' ').trim();
}

/** What a page shows of a body, and every node in it that is more than text. */
function show(body: string): { text: string; kinds: string[] } {
  const tree = fromMarkdown(body, {
    extensions: [gfm(), mdxjs()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  });
  unlinkLiterals()(tree, body);
  const kinds = new Set<string>();
  const textOf = (node: Nodes): string => {
    kinds.add(node.type);
    if (node.type === 'text') return node.value;
    return 'children' in node
      ? node.children.map(textOf).join(node.type === 'root' ? '\n' : '')
      : '';
  };
  const text = textOf(tree);
  return {
    text,
    kinds: [...kinds].filter((kind) => !['root', 'paragraph', 'text'].includes(kind)),
  };
}

test('any text, as MDX, is shown as the same text and nothing else', () => {
  fc.assert(
    fc.property(seeds, (text) => {
      const paragraphs = listLicensedParagraphs(text);
      const { text: shown, kinds } = show(toMdx(paragraphs));
      expect(kinds).toEqual([]);
      expect(plain(shown)).toBe(plain(paragraphs.join('\n')));
    }),
    runs,
  );
});

test('any licensed seed becomes an entry that shows the same text and nothing else', () => {
  fc.assert(
    fc.property(seeds, (text) => {
      const { located, faults } = draft(`Rights: licensed\nLicence: “Free: all”\n\n${text}`);
      expect(faults).toEqual([]);
      const { text: shown, kinds } = show(located!.body);
      expect(kinds).toEqual([]);
      expect(plain(shown)).toBe(plain(text));
    }),
    { numRuns: 400 * times },
  );
});

test('any seed becomes an entry whose body holds no long piece of it', () => {
  fc.assert(
    fc.property(seeds, (text) => {
      const { located, faults } = draft(text);
      expect(faults).toEqual([]);
      expect(show(located!.body).kinds).toEqual([]);
    }),
    { numRuns: 400 * times },
  );
});

test('front matter gives back every string that was put into it', () => {
  const { opened } = draft('Forty sailors were released.');
  fc.assert(
    fc.property(
      fc.record({ publisher: word, headline: hostile, file: hostile, licence: word }),
      (given) => {
        const { publisher, headline, licence, file } = given;
        const article = { ...opened, publisher, headline, licence, seed: { ...opened.seed, file } };
        const printed = printFrontMatter(article);
        const lines = printed.split('\n');
        expect(lines.filter((line) => line === '---')).toHaveLength(2);
        const { evidence, ...read } = parse(lines.slice(1, -2).join('\n'));
        expect(evidence).toBeNull();
        const { boilerplate: _, evidence: __, calls: ___, versions: ____, ...expected } = article;
        expect(read).toEqual(expected);
      },
    ),
    runs,
  );
});
