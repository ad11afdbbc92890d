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

/** The id that the address of a statement gives it: on the page of its claim its position alone, else the whole. */
function idIn(address: string): string | undefined {
  const [, claim, position] = /comparison\/([^/]+)\/#(.+)$/.exec(address) ?? [];
  return claim ? `${claim}_${position}` : /topics\/[^/]+\/#(.+)$/.exec(address)?.[1];
}

test('the id of a statement is made of its claim and its position, so it lasts as long as they do', () => {
  const faults = readPages.flatMap((page) =>
    all(page, 'ol.st > li').flatMap((statement) => {
      const address = statement.querySelector('.al')?.getAttribute('href') ?? '';
      const id = idIn(address);
      return id === undefined || id === statement.id
        ? []
        : [`${page.file}: ${statement.id} for ${address}`];
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
