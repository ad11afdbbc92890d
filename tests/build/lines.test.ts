/** The law of every line: it says who stands behind a sentence, and leads to the words. */
import { expect, test } from '@playwright/test';
import { pages, readPages } from './pages.ts';
import { lettersOf, plain } from './statements.ts';

const byAddress = new Map(pages.map((page) => [page.address, page]));

const lines = readPages.flatMap((page) =>
  Array.from(page.document.querySelectorAll('.line'), (line) => ({ page, line })),
);

test('every statement in a list carries one line', () => {
  const faults = readPages.flatMap((page) =>
    Array.from(page.document.querySelectorAll('[data-statement]'))
      .filter((item) => item.querySelectorAll('.line').length !== 1)
      .map((item) => `${page.file}: ${plain(item).slice(0, 80)}`),
  );
  expect(faults).toEqual([]);
});

test('every line says to those who hear it what it shows to those who see it', () => {
  const named = (name: string) => (name.match(/\b[A-Z]\b/g) ?? []).sort().join('');
  const faults = lines
    .filter(({ line }) =>
      Array.from(line.querySelectorAll(':scope > :is(a, button)')).some((opener) => {
        const name = opener.getAttribute('aria-label') ?? '';
        const isNamed = /^(Who says so: .+|Nobody says all of it)$/.test(name);
        return !isNamed || named(name) !== lettersOf(line).join('');
      }),
    )
    .map(({ page, line }) => `${page.file}: ${line.outerHTML.slice(0, 200)}`);
  expect(lines.length).toBeGreaterThan(500);
  expect(faults.slice(0, 10)).toEqual([]);
});

test('the link of every line leads to a place where words are quoted', () => {
  const faults = lines
    .filter(({ page, line }) => {
      const href = line.querySelector(':scope > a')?.getAttribute('href');
      if (!href) return true;
      const url = new URL(href, `http://site${page.address}`);
      const target = byAddress.get(url.pathname)?.document;
      const place = url.hash
        ? target?.getElementById(decodeURIComponent(url.hash.slice(1)))
        : target?.querySelector('main');
      // The words of a statement may stand in the sheet of the same statement elsewhere on that page.
      const opener = place?.querySelector('[popovertarget]')?.getAttribute('popovertarget');
      const sheet = opener ? target?.getElementById(opener) : undefined;
      return ![place, sheet].some((one) => one?.querySelector('q, .sheet-remark'));
    })
    .map(({ page, line }) => `${page.file}: ${line.outerHTML.slice(0, 200)}`);
  expect(faults.slice(0, 10)).toEqual([]);
});

/** What holds quotations of several sources, item by item. */
const quoting =
  '.quotation, .own-words > li, .sheet-row, .row-sheet li, .claim-table tr, .naming tr';

test('every quotation names its source beside it', () => {
  const faults = readPages
    // On the page of a source every quotation is its own.
    .filter(({ file }) => !/^sources\/.+\/index/.test(file))
    .flatMap((page) =>
      Array.from(page.document.querySelectorAll(quoting))
        .filter((item) => item.querySelector('q') && !item.querySelector('.square'))
        .map((item) => `${page.file}: ${plain(item).slice(0, 80)}`),
    );
  expect(faults).toEqual([]);
});

test('no two builds of one content differ by a clock: no page carries the time of its build', () => {
  const now = new Date().toISOString().slice(0, 13);
  expect(pages.filter((page) => page.html.includes(now)).map((page) => page.file)).toEqual([]);
});
