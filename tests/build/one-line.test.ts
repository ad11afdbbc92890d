/** One statement, one line: wherever a sentence is printed with its line, in a page or in a table, it says the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { dist, files, readPages } from './pages.ts';

type Row = Record<string, string>;

const rowsOf = (file: string): Row[] =>
  parse(readFileSync(join(dist, 'data', file), 'utf8'), { columns: true });
const statements = rowsOf('statements.csv');
const bySentence = Map.groupBy(statements, (row) => row['statement']!);

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** A line on a page beside the sentence of its statement. */
interface Printed {
  file: string;
  sentence: string;
  /** "Says so: A, B. Denies it: E (before it)." */
  words: string;
  count: string;
}

/** Every line of a page whose sentence stands whole beside it, in the same item of a list or row of a table. */
const printed: Printed[] = readPages.flatMap(({ file, document }) =>
  Array.from(document.querySelectorAll('.al')).flatMap((line) => {
    const item = line.closest('li, tr, dd, article, figure') ?? line.parentElement!;
    const beside = Array.from(item.querySelectorAll('p, td, th, h2, h3, h4, dt, span, a'))
      .filter((element) => !line.contains(element) && !element.contains(line))
      .map((element) => plain(element.textContent));
    const sentence = beside.find((text) => bySentence.has(text));
    if (sentence === undefined) return [];
    const words = plain(line.querySelector('.vh')?.textContent);
    return [{ file, sentence, words, count: plain(line.querySelector('.n')?.textContent) }];
  }),
);

const shown = ({ file, sentence, words }: Printed) => `${file}: ${sentence} ${words}`;

test('every kind of page that prints statements is looked at', () => {
  const kinds = new Set(printed.map(({ file }) => file.replace(/[^/]+\/index\.html$/, '…')));
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['comparison/…', 'events/…', 'people/…', 'topics/…', '…']),
  );
  expect(printed.length).toBeGreaterThan(statements.length);
});

test('no two statements share a sentence: the same sense stands in one claim only', () => {
  const twice = [...bySentence.values()].filter((rows) => rows.length > 1);
  expect(twice.map((rows) => rows.map(({ claim, position }) => `${claim}/${position}`))).toEqual(
    [],
  );
});

test('the line of a sentence says the same wherever it is printed', () => {
  const faults = [...Map.groupBy(printed, ({ sentence }) => sentence).values()]
    .filter((lines) => new Set(lines.map(({ words, count }) => `${words} ${count}`)).size > 1)
    .flatMap((lines) => lines.map(shown));
  expect(faults).toEqual([]);
});

/** What the words of a line say of one column of the table. */
const labels = {
  says: 'Says so',
  says_machine: 'Machine-read as saying so',
  silent: 'Silent',
  may_predate: 'Silent, may predate this',
} as const;

test('the line of a page and the row of the tables say the same', () => {
  const lettersIn = (words: string, label: string) =>
    new RegExp(`(?:^|\\. )${label}: ([^.]+)\\.`).exec(words.replaceAll(/ \([^)]*\)/g, ''))?.[1] ??
    '';
  const faults = printed.filter(({ sentence, words, count }) => {
    const [row] = bySentence.get(sentence)!;
    const isSame = Object.entries(labels).every(
      ([column, label]) => lettersIn(words, label).replaceAll(', ', '; ') === row![column],
    );
    return !isSame || count !== row!['count'];
  });
  expect(faults.map(shown)).toEqual([]);
});

test('another answer is given only to a claim that has one', () => {
  const rows = statements.filter(({ another, answers }) => another !== '' && answers !== 'one');
  expect(rows.map(({ claim, position }) => `${claim}/${position}`)).toEqual([]);
  const many = new Set(
    statements.filter(({ answers }) => answers === 'many').map(({ claim }) => claim!),
  );
  const marked = printed.filter(
    ({ sentence, words }) =>
      /another answer/.test(words) && many.has(bySentence.get(sentence)![0]!['claim']!),
  );
  expect(marked.map(shown)).toEqual([]);
});

test('who dissents is told with what it says instead', () => {
  const dissent = /(?:another answer|Denies it|denying it|the contrary): /;
  const bare = printed.filter(({ words }) =>
    words
      // A label of an answer may hold a full stop of its own.
      .split(/\. (?=[A-Z][a-z-]+[^()]*: )/)
      .filter((told) => dissent.test(told))
      .some((told) => told.split(/: |\), /).some((one) => /^[A-Z]{1,3}(?:[,.]|$)/.test(one))),
  );
  expect(bare.map(shown)).toEqual([]);
});

test('nothing is said to answer otherwise', () => {
  const faults = files
    .filter((file) => /\.(html|xml|csv|json|js)$/.test(file))
    .filter((file) =>
      /answer(?:s|ed|ing)? otherwise/i.test(readFileSync(join(dist, file), 'utf8')),
    );
  expect(faults).toEqual([]);
});
