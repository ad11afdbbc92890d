/** A YAML text is amended in one place; every other character stays. */
import { expect, test } from '@playwright/test';
import { insertInList, replaceField } from '../../../src/drafting/amend-yaml.ts';

const article = `---
# where it comes from
letter: "C"   # given once
review: "machine" # until somebody signs
evidence: # what you confirm
reviewed: [] # claims that you looked through
---

The body. reviewed: []
`;

test('an empty list takes its first item, and the remark beside it stays', () => {
  expect(insertInList(article, 'evidence', '  - id: "one"\n    voice: "own"')).toBe(
    article.replace(
      'evidence: # what you confirm\n',
      'evidence: # what you confirm\n  - id: "one"\n    voice: "own"\n',
    ),
  );
  expect(insertInList(article, 'reviewed', '  - "court"')).toBe(
    article.replace(
      'reviewed: [] # claims that you looked through\n',
      'reviewed: ["court"] # claims that you looked through\n',
    ),
  );
});

test('a list that has items takes another behind them, as they are indented', () => {
  const one = insertInList(article, 'evidence', '  - id: "one"\n    voice: "own"');
  expect(insertInList(one, 'evidence', '  - id: "two"')).toContain(
    '    voice: "own"\n  - id: "two"\nreviewed',
  );
  const flat = 'a: 1\nlist:\n- id: x # why\n  say: y # said\n\n# next\nb: 2\n';
  expect(insertInList(flat, 'list', '  - id: z\n    say: w')).toBe(
    'a: 1\nlist:\n- id: x # why\n  say: y # said\n- id: z\n  say: w\n\n# next\nb: 2\n',
  );
});

test('a list on one line takes another value', () => {
  expect(insertInList('reviewed: ["a", "b"] # both\n', 'reviewed', '  - "c"')).toBe(
    'reviewed: ["a", "b", "c"] # both\n',
  );
});

test('a list that is not there comes at the end', () => {
  expect(insertInList('a: 1\n', 'list', '  - "c"')).toBe('a: 1\nlist:\n  - "c"\n');
});

test('a value takes the place of another, and the remark beside it stays', () => {
  expect(replaceField(article, 'review', '"editor"')).toBe(
    article.replace('review: "machine"', 'review: "editor"'),
  );
  expect(replaceField('a: 1\n', 'b', '2')).toBe('a: 1\nb: 2\n');
});
