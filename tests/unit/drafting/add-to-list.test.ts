/** An entry joins a list, and every other character stays as a person wrote it. */
import { expect, test } from '@playwright/test';
import { addToList } from '../../../src/drafting/add-to-list.ts';

test('a list in lines gets a line, as far in as its others, before the comments of what follows', () => {
  const text = "a:\n    - 'one' # first\n    - 'two'\n# of b\nb: 1\n";
  expect(addToList(text, ['a'], '"three"')).toBe(
    text.replace("'two'\n", '\'two\'\n    - "three"\n'),
  );
  expect(addToList(text, ['a'], '"half"', 'one')).toBe(
    text.replace('first\n', 'first\n    - "half"\n'),
  );
});

test('an entry of several lines keeps its shape', () => {
  expect(addToList('a:\n  - id: 1\n    of: 2\nb: 1\n', ['a'], 'id: 3\nof: 4')).toBe(
    'a:\n  - id: 1\n    of: 2\n  - id: 3\n    of: 4\nb: 1\n',
  );
});

test('a list on one line is kept on one, and a list within a list is found', () => {
  const text = "of:\n  - { all: ['x', 'y'] } # both\n";
  expect(addToList(text, ['of', 0, 'all'], '"z"')).toBe(text.replace("'y'", '\'y\', "z"'));
});

test('a list that holds nothing yet is begun, below what was remarked of it', () => {
  expect(addToList('a: # to be written\nb: []\n', ['a'], 'id: 1\nof: 2')).toBe(
    'a: # to be written\n  - id: 1\n    of: 2\nb: []\n',
  );
  expect(addToList('a: 1\nb: [] # none\n', ['b'], '"x"')).toBe('a: 1\nb: ["x"] # none\n');
  expect(addToList('a: []\nb: 1\n', ['a'], 'id: 1\nof: 2')).toBe(
    'a:\n  - id: 1\n    of: 2\nb: 1\n',
  );
  expect(addToList('a: 1\n', ['b'], '"x"')).toBe('a: 1\nb:\n  - "x"\n');
});
