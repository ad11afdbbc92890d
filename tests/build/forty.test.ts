/** Forty sources: the same laws, lines as strokes, and pages that stay light. */
import { expect, test } from '@playwright/test';
import { fortySite } from '../fixtures/forty/build.ts';
import { type BuiltPage, isRead, listPages } from './read-dist.ts';
import { skippedHeadings, validate } from './validator.ts';
import { weigh } from './weigh.ts';

// One build for all: the tests of this file run in one worker, one after the other.
test.describe.configure({ mode: 'default' });

let all: BuiltPage[];
let pages: BuiltPage[];

test.beforeAll(async () => {
  test.setTimeout(600_000);
  all = listPages(await fortySite());
  pages = all.filter(isRead);
});

/** What is found in all pages, each with its page. */
function inPages(selector: string): { file: string; element: Element }[] {
  return pages.flatMap(({ file, document }) =>
    Array.from(document.querySelectorAll(selector), (element) => ({ file, element })),
  );
}

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The hidden words of a line, without what those who dissent say instead. */
const wordsOf = (line: Element) => textOf(line.querySelector('.vh')).replaceAll(/ \([^)]*\)/g, '');

const letters = Array.from({ length: 40 }, (_, order) =>
  order < 26 ? String.fromCharCode(65 + order) : `A${String.fromCharCode(39 + order)}`,
);

test('every page kind is there', () => {
  const kinds = new Set(pages.map(({ file }) => file.replace(/[^/]+\/index\.html$/, '…')));
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['comparison/…', 'events/…', 'people/…', 'sources/…', '…']),
  );
  expect(pages.filter(({ file }) => file.startsWith('sources/'))).toHaveLength(41);
});

test('the comparison weighs at most 25,000 bytes, every other page 13,500', () => {
  const heavy = pages
    .map(({ file, html }) => ({ file, bytes: weigh(html) }))
    .filter(({ file, bytes }) => bytes > (file === 'comparison/index.html' ? 25_000 : 13_500));
  expect(heavy).toEqual([]);
});

test('every line is drawn in strokes, and says in words where each of the forty stands', () => {
  const lines = inPages('a.al');
  const faults = lines
    .filter(({ element }) => {
      const words = wordsOf(element);
      const told = new Set(words.match(/\b[A-Z]{1,2}\b(?=[,.])/g));
      return !element.querySelector('svg.tk[aria-hidden]') || told.size !== letters.length;
    })
    .map(({ file, element }) => `${file}: ${textOf(element)}`);
  expect(lines.length).toBeGreaterThan(100);
  expect(faults.slice(0, 5)).toEqual([]);
});

test('no line counts a machine-read or unidentified source among those it counts', () => {
  // Of the forty a person has read 26, one of them without publisher and address.
  const counts = inPages('a.al .n').map(({ element }) => textOf(element));
  const reviewed = counts.map((count) => Number(/(\d+) sources?\b/.exec(count)?.[1] ?? 0));
  expect(counts.filter((_, index) => reviewed[index]! > 25)).toEqual([]);
  expect(counts.some((count) => count.includes('machine-read'))).toBe(true);
});

test('a stroke stands for each source, and a gap for each that nobody has read', () => {
  const faults = inPages('a.al').filter(({ element }) => {
    const drawn = (mark: string) =>
      Array.from(
        element.querySelectorAll(`.${mark}`),
        (path) => (path.getAttribute('d') ?? '').match(/M/g)!.length,
      ).reduce((sum, count) => sum + count, 0);
    const words = wordsOf(element);
    const count = (label: string) =>
      new RegExp(`(?:^|\\. )${label}: ([^.]+)`).exec(words)?.[1]?.split(', ').length ?? 0;
    const silent =
      count('Silent') === drawn('sd') && count('Silent, may predate this') === drawn('rg');
    return !silent || (count('Says so') || count('Names')) !== drawn('fa');
  });
  expect(faults.slice(0, 5).map(({ file, element }) => `${file}: ${textOf(element)}`)).toEqual([]);
});

test('a position shows three quotations at most; the others wait in details that need no script', () => {
  const faults = inPages('.pl > li')
    .filter(({ file }) => !file.startsWith('sources/'))
    .filter(({ element }) => {
      const shown = Array.from(element.querySelectorAll('.qs > li')).filter(
        (item) => !item.closest('details'),
      );
      return shown.length > 3;
    });
  expect(faults.map(({ file }) => file)).toEqual([]);
  const details = inPages('.pl details');
  expect(details.length).toBeGreaterThan(20);
  expect(details.filter(({ element }) => !textOf(element.querySelector('summary')))).toEqual([]);
});

test('“All 12 sources” holds as many letters as it says', () => {
  const faults = inPages('details').filter(({ element }) => {
    const said = /^All (\d+) sources$/.exec(textOf(element.querySelector('summary')))?.[1];
    const held = new Set(Array.from(element.querySelectorAll('.t'), (square) => textOf(square)));
    return said !== undefined && Number(said) !== held.size;
  });
  expect(faults.map(({ file, element }) => `${file}: ${textOf(element)}`)).toEqual([]);
});

test('no page lists all sources in its footer or at its head: it leads to the list', () => {
  const faults = pages.filter(({ document }) => {
    const footer = document.querySelector('footer');
    return footer!.querySelector('.t') || !footer!.querySelector('a[href="/sources/"]');
  });
  expect(faults.map(({ file }) => file)).toEqual([]);
  expect(inPages('.by5 .t')).toEqual([]);
});

test('the HTML of every page is valid, without inline styles, its headings in order', async () => {
  const faults: string[] = [];
  for (const page of all) faults.push(...(await validate(page)));
  expect(faults.slice(0, 10)).toEqual([]);
  expect(inPages('[style]')).toEqual([]);
  expect(skippedHeadings(pages)).toEqual([]);
});

test('every link within the site leads to something', () => {
  // It stands at the root of its site, whatever the base of ours.
  const known = new Map(
    all.map(({ file, document }) => [`/${file.replace(/(^|\/)index\.html$/, '$1')}`, document]),
  );
  const faults = inPages('a[href^="/"], a[href^="#"]').flatMap(({ file, element }) => {
    const from = `http://site/${file.replace(/index\.html$/, '')}`;
    const { pathname, hash } = new URL(element.getAttribute('href')!, from);
    const target = known.get(pathname);
    const isThere = target && (!hash || target.getElementById(decodeURIComponent(hash.slice(1))));
    return isThere || /\.\w+$/.test(pathname) ? [] : [`${file} → ${pathname}${hash}`];
  });
  expect([...new Set(faults)].slice(0, 10)).toEqual([]);
});
