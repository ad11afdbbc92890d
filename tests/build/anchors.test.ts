/** Every statement, every answer and every section has an address of its own, and shows it. */
import { expect, test } from '@playwright/test';
import { readPages } from './pages.ts';
import { statements } from './statements.ts';

const all = (page: (typeof readPages)[number], selector: string) =>
  Array.from(page.document.querySelectorAll(selector));

test('the address of a statement is made of its claim and its position, so it lasts as long as they do', () => {
  const faults = statements.filter(({ claim, position, page }) => {
    const { pathname, hash } = new URL(page!);
    return pathname.endsWith(`/comparison/${claim}/`)
      ? hash !== `#${position}`
      : !/\/topics\/[^/]+\/$/.test(pathname) || hash !== `#${claim}_${position}`;
  });
  expect(faults.map(({ page }) => page)).toEqual([]);
});

test('a statement in a list that gives it an address has the one of its statement', () => {
  const listed = readPages.flatMap((page) => all(page, '.statements > li[id]'));
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter((item) => item.id !== item.getAttribute('data-statement'))).toEqual([]);
});

test('every answer on the page of a claim leads to itself', () => {
  const faults = readPages.flatMap((page) =>
    all(page, '.answers > li')
      .filter((item) => !item.id || !item.querySelector(`a[href="#${item.id}"]`))
      .map(({ outerHTML }) => `${page.file}: ${outerHTML.slice(0, 90)}`),
  );
  expect(faults).toEqual([]);
});

test('every section has a heading, and every great one a heading that leads to itself', () => {
  const faults = readPages.flatMap((page) =>
    all(page, 'main section:not([popover])')
      .filter((section) => {
        const id = section.getAttribute('aria-labelledby');
        const heading = id
          ? section.querySelector(`[id="${id}"]`)
          : section.querySelector('h2, h3, h4');
        if (!heading) return true;
        const link = heading.querySelector('a.here')?.getAttribute('href');
        return section.classList.contains('section') && link !== `#${id}`;
      })
      .map(({ outerHTML }) => `${page.file}: ${outerHTML.slice(0, 90)}`),
  );
  expect(faults).toEqual([]);
});
