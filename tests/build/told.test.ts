/** Told text: every sentence of ours has its line, every line its sheet, every sheet words; and dissent is rare. */
import { expect, test } from '@playwright/test';
import { readPages } from './pages.ts';
import { plain, statements } from './statements.ts';

/** What an element is on its page, for the reader of a fault. */
const shown = (file: string, element: Element) => `${file}: ${plain(element).slice(0, 90)}`;

const told = readPages.flatMap(({ file, document }) =>
  Array.from(document.querySelectorAll('[data-told]'), (sentence) => ({
    file,
    document,
    sentence,
  })),
);

test('there is told text on every kind of page that tells', () => {
  const kinds = new Set(told.map(({ file }) => file.replace(/[^/]+\/index\.html$/, '…')));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['index.html', 'people/…', 'topics/…', 'comparison/…']),
  );
  expect(told.length).toBeGreaterThan(100);
});

test('every told sentence has one line, whose sheet on that page holds words or a remark', () => {
  const faults = told.filter(({ document, sentence }) => {
    const lines = sentence.querySelectorAll('.line');
    const target = lines[0]?.querySelector(':scope > button')?.getAttribute('popovertarget');
    const sheet = target ? document.getElementById(target) : null;
    return lines.length !== 1 || !sheet?.querySelector('q, .sheet-remark');
  });
  expect(faults.map(({ file, sentence }) => shown(file, sentence))).toEqual([]);
});

test('no told sentence stands within another', () => {
  const faults = told.filter(({ sentence }) => sentence.querySelector('[data-told]'));
  expect(faults.map(({ file, sentence }) => shown(file, sentence))).toEqual([]);
});

test('no id stands twice on a page', () => {
  const faults = readPages.flatMap(({ file, document }) => {
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: ${id}`);
  });
  expect(faults).toEqual([]);
});

test('every button that opens or closes a sheet has it on its page', () => {
  const faults = readPages.flatMap(({ file, document }) =>
    Array.from(document.querySelectorAll('[popovertarget]'))
      .map((button) => button.getAttribute('popovertarget')!)
      .filter((id) => !document.getElementById(id)?.hasAttribute('popover'))
      .map((id) => `${file}: ${id}`),
  );
  expect(faults).toEqual([]);
});

test('every sheet is opened by a button outside it, and closed by one inside', () => {
  const faults = readPages.flatMap(({ file, document }) =>
    Array.from(document.querySelectorAll('[popover]'))
      .filter((sheet) => {
        const buttons = Array.from(
          document.querySelectorAll(`[popovertarget="${sheet.id}"]`),
          (button) => sheet.contains(button),
        );
        return !buttons.includes(true) || !buttons.includes(false);
      })
      .map(({ id }) => `${file}: ${id}`),
  );
  expect(faults).toEqual([]);
});

test('dissent stands under at most one told sentence in six', () => {
  const count = (selector: string) =>
    readPages.reduce((sum, { document }) => sum + document.querySelectorAll(selector).length, 0);
  expect(count('.paragraph > .dissent') * 6).toBeLessThanOrEqual(told.length);
  const heavy = readPages.filter(({ document }) => {
    const dissents = document.querySelectorAll('.paragraph > .dissent').length;
    return dissents > 1 && dissents * 6 > document.querySelectorAll('[data-told]').length;
  });
  expect(heavy.map(({ file }) => file)).toEqual([]);
});

test('in the matrix another answer is marked only on questions that have one', () => {
  const one = new Set(
    statements.filter(({ answers }) => answers === 'one').map(({ claim }) => claim!),
  );
  const rows = readPages.flatMap(({ document }) =>
    Array.from(document.querySelectorAll('.matrix tr[id]')),
  );
  expect(rows.length).toBeGreaterThan(20);
  const marked = rows.filter((row) => row.querySelector('.another'));
  expect(marked.map(({ id }) => id).filter((id) => !one.has(id))).toEqual([]);
});

test('a statement that is told has its words: none rests on nobody', () => {
  const faults = told.filter(
    ({ sentence }) => !/[A-Z]|\d/.test(plain(sentence.querySelector('.line'))),
  );
  // Several sources may carry a sentence between them, each its part; such sentences are few.
  expect(faults.length * 4).toBeLessThanOrEqual(told.length);
});
