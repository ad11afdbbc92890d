/** Every statement and every section has an address of its own, and shows it. */
import { expect, test } from '@playwright/test';
import { readPages } from './pages.ts';

const all = (page: (typeof readPages)[number], selector: string) =>
  Array.from(page.document.querySelectorAll(selector));

test('every statement in a list has an id, and its number leads to it', () => {
  const faults = readPages.flatMap((page) =>
    all(page, 'ol.st > li')
      .filter(({ id, firstElementChild: link }) => {
        const leads = link?.getAttribute('href') === `#${id}`;
        return !id || !leads || link?.textContent !== 'Link to this statement';
      })
      .map(({ outerHTML }) => `${page.file}: ${outerHTML.slice(0, 90)}`),
  );
  expect(faults).toEqual([]);
});

test('the id of a statement is made of its claim and its position, so it lasts as long as they do', () => {
  const faults = readPages.flatMap((page) =>
    all(page, 'ol.st > li').flatMap((statement) => {
      const line = statement.querySelector('.al')?.getAttribute('href') ?? '';
      const [, claim, position] = /comparison\/([^/]+)\/#(.+)$/.exec(line) ?? [];
      if (!claim || statement.id === `${claim}_${position}`) return [];
      return [`${page.file}: ${statement.id} for ${line}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('every section has a heading that leads to itself', () => {
  const faults = readPages.flatMap((page) =>
    all(page, 'main section')
      .filter((section) => {
        const id = section.getAttribute('aria-labelledby');
        return section.querySelector(`[id="${id}"] > a`)?.getAttribute('href') !== `#${id}`;
      })
      .map(({ outerHTML }) => `${page.file}: ${outerHTML.slice(0, 90)}`),
  );
  expect(faults).toEqual([]);
});
