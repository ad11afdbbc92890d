/** One statement, one line: wherever a statement is printed with its line, in a page or in a table, it says the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, files, readPages } from './pages.ts';
import { byAnchor, bySentence, lettersIn, lettersOf, plain, statements } from './statements.ts';

/** A statement as a page prints it. */
interface Printed {
  file: string;
  anchor: string;
  sentence: string;
  letters: string[];
  /** What is written beside it: who says less, who dissents. */
  less: string;
  dissent: string;
}

const printed: Printed[] = readPages.flatMap(({ file, document }) =>
  Array.from(document.querySelectorAll('[data-statement]'), (item) => ({
    file,
    anchor: item.getAttribute('data-statement')!,
    sentence: wordsOf(item.querySelector('.sentence')!),
    letters: lettersOf(item.querySelector('.line')!),
    less: plain(item.querySelector('.answer-less')),
    dissent: plain(item.querySelector('.dissent')),
  })),
);

/** The words of a sentence, without its line and its sheet. */
function wordsOf(sentence: Element): string {
  const copy = sentence.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('.line, .sheet')) part.remove();
  return plain(copy);
}

const shown = ({ file, anchor, letters, less, dissent }: Printed) =>
  `${file}: ${anchor} ${letters.join('')} ${less} ${dissent}`;

test('every kind of page that prints statements is looked at', () => {
  const kinds = new Set(printed.map(({ file }) => file.replace(/[^/]+\/index\.html$/, '…')));
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['events/…', 'index.html', 'people/…', 'topics/…']),
  );
  expect(printed.length).toBeGreaterThan(statements.length);
});

test('a statement is printed word for word as the tables have it', () => {
  const faults = printed.filter(
    ({ anchor, sentence }) => byAnchor.get(anchor)?.['statement'] !== sentence,
  );
  expect(faults.map(({ file, sentence }) => `${file}: ${sentence}`)).toEqual([]);
});

test('no two statements share a sentence: the same sense stands in one claim only', () => {
  const twice = [...bySentence.values()].filter((rows) => rows.length > 1);
  expect(twice.map((rows) => rows.map(({ claim, position }) => `${claim}/${position}`))).toEqual(
    [],
  );
});

test('the line of a statement says the same wherever it is printed', () => {
  const said = ({ letters, less, dissent }: Printed) => `${letters.join('')} ${less} ${dissent}`;
  const faults = [...Map.groupBy(printed, ({ anchor }) => anchor).values()]
    .filter((lines) => new Set(lines.map(said)).size > 1)
    .flatMap((lines) => lines.map(shown));
  expect(faults).toEqual([]);
});

test('the line of a page and the row of the tables say the same', () => {
  const faults = printed.filter(({ anchor, letters, dissent }) => {
    const row = byAnchor.get(anchor)!;
    const dissenting = lettersIn(row, 'another', 'denies');
    return (
      letters.join() !== lettersIn(row, 'says', 'says_machine').join() ||
      dissenting.some((letter) => !new RegExp(`\\b${letter}\\b`).test(dissent)) ||
      (dissenting.length === 0 && dissent !== '' && !dissent.includes(' also'))
    );
  });
  expect(faults.map(shown)).toEqual([]);
});

test('a told sentence that is a statement word for word has the line of that statement', () => {
  const faults = readPages.flatMap(({ file, document }) =>
    Array.from(document.querySelectorAll('[data-told]'))
      .map((told) => ({ words: wordsOf(told), line: told.querySelector('.line')! }))
      .filter(({ words, line }) => {
        const [row] = bySentence.get(words) ?? [];
        return row && lettersIn(row, 'says', 'says_machine').join() !== lettersOf(line).join();
      })
      .map(({ words }) => `${file}: ${words}`),
  );
  expect(faults).toEqual([]);
});

test('one sheet has the same words behind it wherever a page holds it', () => {
  const sheets = readPages.flatMap(({ file, document }) =>
    Array.from(document.querySelectorAll('.statements .sheet'), (sheet) => ({
      file,
      anchor: sheet.closest('[data-statement]')!.getAttribute('data-statement')!,
      words: Array.from(sheet.querySelectorAll('.sheet-row'), plain).join(' | '),
    })),
  );
  expect(sheets.length).toBeGreaterThan(100);
  const faults = [...Map.groupBy(sheets, ({ anchor }) => anchor).values()]
    .filter((same) => new Set(same.map(({ words }) => words)).size > 1)
    .flatMap((same) => same.map(({ file, anchor }) => `${file}: ${anchor}`));
  expect(faults).toEqual([]);
});

test('another answer is given only to a claim that has one', () => {
  const rows = statements.filter(({ another, answers }) => another !== '' && answers !== 'one');
  expect(rows.map(({ claim, position }) => `${claim}/${position}`)).toEqual([]);
});

test('who dissents is told with what it says instead', () => {
  const bare = readPages.flatMap(({ file, document }) =>
    Array.from(document.querySelectorAll('.dissent'))
      .map(plain)
      .filter((text) => !/^(≠ )?[A-Z0-9][^:]*: \S/.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(bare).toEqual([]);
});

test('nothing is said to answer otherwise', () => {
  const faults = files
    .filter((file) => /\.(html|xml|csv|json|js)$/.test(file))
    .filter((file) =>
      /answer(?:s|ed|ing)? otherwise/i.test(readFileSync(join(dist, file), 'utf8')),
    );
  expect(faults).toEqual([]);
});
