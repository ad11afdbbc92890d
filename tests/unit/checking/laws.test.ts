/** Every law is broken on purpose, and says so in the words that a person will read. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseDocument, Scalar } from 'yaml';
import { breakStory, checkStory, readStory, type Broken } from './story.ts';

/** One broken fixture: what is wrong, around what, and what is said. */
interface Case extends Broken {
  readonly seeds?: boolean;
  readonly hosted?: boolean;
  readonly basis?: string;
  readonly says?: string;
}

const folder = new URL('../../fixtures/broken/', import.meta.url);
const story = readStory();

test('the unbroken story keeps every law, with its seeds and without', () => {
  expect(checkStory(story)).toBe('');
  expect(checkStory(story, { seeds: false })).toBe('');
});

test('a reading older than its rules is no warning where its seed is not here to make it anew', () => {
  expect(checkStory(story, { seeds: false, basis: '0'.repeat(64) })).toBe('');
});

test('a source under a licence may carry its whole text', () => {
  const article = 'content/articles/quay-news.mdx';
  const licensed = breakStory(story, {
    change: [
      { in: article, replace: "rights: 'quote'", by: "rights: 'licensed'\nlicence: 'CC BY 4.0'" },
      {
        in: article,
        replace: 'The report adds what the court decided',
        by: `${story.get('content/seeds/quay-news.txt')}\n\nIt adds what was decided`,
      },
    ],
  });
  expect(checkStory(licensed)).toBe('');
});

for (const rule of readdirSync(folder).sort()) {
  for (const name of readdirSync(new URL(`${rule}/`, folder)).sort()) {
    test(`${rule}: ${name.replace('.yaml', '').replaceAll('-', ' ')}`, () => {
      const path = new URL(`${rule}/${name}`, folder);
      const document = parseDocument(readFileSync(path, 'utf8'));
      const broken = document.toJS() as Case;
      const said = checkStory(breakStory(story, broken), broken);
      if (process.env['UPDATE']) {
        const says = new Scalar(`${said}\n`);
        says.type = Scalar.BLOCK_LITERAL;
        document.set('says', says);
        writeFileSync(path, document.toString({ lineWidth: 0 }));
        return;
      }
      expect(`${said}\n`).toBe(broken.says);
      expect(said).toContain(`  ${rule}`);
    });
  }
}
