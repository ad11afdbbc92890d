/** Forty sources: the same laws, lines as counts, and pages that stay light. */
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

test('every page kind is there', () => {
  const kinds = new Set(pages.map(({ file }) => file.replace(/[^/]+\/index\.html$/, '…')));
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['comparison/…', 'events/…', 'people/…', 'sources/…', '…']),
  );
  expect(pages.filter(({ file }) => file.startsWith('sources/'))).toHaveLength(43);
});

test('the comparison weighs at most 25,000 bytes, every other page 14,000', () => {
  const heavy = pages
    .map(({ file, html }) => ({ file, bytes: weigh(html) }))
    .filter(({ file, bytes }) => bytes > (file === 'comparison/index.html' ? 25_000 : 14_000));
  expect(heavy).toEqual([]);
});

test('every line gives a count in place of letters, and names no fewer to those who hear it', () => {
  // Of what came after there is one account.
  const lines = inPages('.line').filter(
    ({ element }) => textOf(element.querySelector('[aria-hidden]')) !== 'AO',
  );
  const faults = lines.filter(({ element }) => {
    const shown = /^(\d+) of 40$/.exec(textOf(element.querySelector('[aria-hidden]')))?.[1];
    const names = Array.from(element.querySelectorAll('[aria-label]'), (opener) =>
      opener.getAttribute('aria-label'),
    );
    // Those that only a machine read are named with the others, and not counted.
    const heard = names.map((name) =>
      Number(/(\d+) sources/.exec(name!)?.[1] ?? name!.match(/\b[A-Z]{1,2}\b/g)?.length ?? 0),
    );
    return (
      shown === undefined || heard.length === 0 || heard.some((count) => count < Number(shown))
    );
  });
  expect(lines.length).toBeGreaterThan(100);
  expect(faults.slice(0, 5).map(({ file, element }) => `${file}: ${element.outerHTML}`)).toEqual(
    [],
  );
});

test('no line counts a machine-read source among those it counts', () => {
  // Of the forty a person has read 26.
  const counts = inPages('.line > [aria-hidden]').map(({ element }) => parseInt(textOf(element)));
  expect(counts.filter((count) => count > 26)).toEqual([]);
});

test('every told sentence has its line and its sheet', () => {
  const faults = inPages('[data-told]').filter(({ file, element }) => {
    const id = element.querySelector('.line > button')?.getAttribute('popovertarget');
    const { document } = pages.find((page) => page.file === file)!;
    return !id || !document.getElementById(id)?.querySelector('q, .sheet-remark');
  });
  expect(faults.map(({ file, element }) => `${file}: ${textOf(element).slice(0, 80)}`)).toEqual([]);
});

test('no page lists all sources in its footer or at its head: it leads to the list', () => {
  const faults = pages.filter(({ document }) => {
    const footer = document.querySelector('footer');
    return footer!.querySelector('.square') || !footer!.querySelector('a[href="/sources/"]');
  });
  expect(faults.map(({ file }) => file)).toEqual([]);
  const listed = pages.filter(
    ({ document }) => document.querySelectorAll('.home-accounts .square').length > 36,
  );
  expect(listed.map(({ file }) => file)).toEqual([]);
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

const textAt = (path: string, selector: string) =>
  textOf(pages.find(({ file }) => file === path)!.document.querySelector(selector));

test('words in another language have our translation beside them, in the sheet and on their page', () => {
  const translated = 'Our translation: the fishermen were given new boats';
  expect(textAt('timeline/index.html', '[aria-labelledby=summer] .sheet')).toContain(translated);
  expect(textAt('sources/sommerblatt/index.html', '#words-new-boats')).toContain(translated);
});

test('a corrected source says what it first said, and no line has that', () => {
  expect(textAt('sources/sommerblatt/index.html', '.lead')).toContain(
    'Corrected by its publisher on 20 August 2031. It had given another number of boats. First said, and in no line since: Vierzig Boote liegen im Hafen von Salm',
  );
  const sheets = inPages('.sheet').map(({ element }) => textOf(element));
  expect(sheets.filter((text) => text.includes('Vierzig Boote'))).toEqual([]);
});

test('a withdrawn source says so at the top of its page, and stands on Sources apart', () => {
  expect(textAt('sources/gull-letter/index.html', '.lead')).toContain(
    'Withdrawn on 2 September 2031, and in no line and no count since.',
  );
  expect(textAt('sources/gull-letter/index.html', '[aria-labelledby=relied]')).toContain(
    'Ostrel let the fishermen go.',
  );
  expect(textAt('sources/index.html', '[aria-labelledby=withdrawn]')).toContain('Gull Letter');
  expect(textAt('comparison/index.html', 'main')).not.toContain('Gull Letter');
});

test('what came after has its part of home, of the timeline and of the sources, and no word on the day', () => {
  expect(textAt('index.html', '[aria-labelledby=after]')).toContain('The summer in Salm');
  expect(textAt('timeline/index.html', '[aria-labelledby=summer]')).toContain(
    'What came after · August 2031',
  );
  expect(textAt('sources/index.html', '[aria-labelledby=after]')).toContain('Sommerblatt');
  // Three of the forty are unidentified.
  expect(textAt('sources/index.html', 'h1')).toBe('37 sources');
});
