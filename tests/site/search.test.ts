/** Search: whoever is spelled in any way we know is found, and the page is whole without scripts. */
import { expect, type Page, test } from '@playwright/test';
import { readPages } from '../build/pages.ts';
import { openPage } from './open-page.ts';

const listed = readPages.find(({ file }) => file === 'search/index.html')!.document;
const people = Array.from(listed.querySelectorAll('[data-called]'), (row) => ({
  name: row.querySelector('a')!.textContent!,
  forms: Array.from(row.querySelectorAll('i'), ({ textContent }) =>
    textContent!.split(', '),
  ).flat(),
}));

const shown = (page: Page) => page.locator('.search-index > li:not([hidden]) > a');
const status = (page: Page) => page.getByRole('status');

test('everyone is found by every form of the name that the page lists', async ({ page }) => {
  await openPage(page, 'search/');
  expect(people.filter(({ forms }) => forms.length === 0)).toEqual([]);
  const missed = await page.evaluate((all) => {
    const field = document.querySelector<HTMLInputElement>('#q')!;
    const titles = () =>
      Array.from(
        document.querySelectorAll('.search-index > li:not([hidden]) > a'),
        (a) => a.textContent,
      );
    return all.flatMap(({ name, forms }) =>
      forms.filter((form) => {
        field.value = form.toLowerCase();
        field.dispatchEvent(new Event('input'));
        return !titles().includes(name);
      }),
    );
  }, people);
  expect(missed).toEqual([]);
});

test('a form in another script finds the sentences that write the name in Latin letters', async ({
  page,
}) => {
  const [first] = people;
  const native = listed.querySelector('[data-called] i[lang]')!.textContent!.split(' ').at(-1)!;
  await openPage(page, `search/?q=${encodeURIComponent(native)}`);
  await expect(page.locator('#q')).toHaveValue(native);
  await expect(status(page)).toContainText('Also searched: ');
  await expect(shown(page).first()).toHaveText(first!.name);
  expect(await page.locator('#the_statements ~ ul > li:not([hidden])').count()).toBeGreaterThan(0);
});

test('a spelling that nobody listed finds the nearest name', async ({ page }) => {
  const { name } = people[0]!;
  const family = name.split(' ').at(-1)!;
  await openPage(page, 'search/');
  await page.locator('#q').fill(`${family.slice(0, 4)}u${family.slice(4)}`);
  await expect(shown(page).first()).toHaveText(name);
});

test('a word that is like no name finds no name, and a number is found without its comma', async ({
  page,
}) => {
  await openPage(page, 'search/');
  await page.locator('#q').fill('zyx');
  await expect(status(page)).toHaveText(
    '0 results for “zyx”. No name, title or statement listed here has it.',
  );
  const number = /\d,\d{3}/.exec(listed.querySelector('#the_claims ~ ul')!.textContent!)![0];
  await page.locator('#q').fill(number.replace(',', ''));
  await expect(shown(page).first()).toContainText(number);
});

test('all words asked for must be there, and the count is told', async ({ page }) => {
  await openPage(page, 'search/');
  const title = (await shown(page).last().textContent())!;
  await page.locator('#q').fill(title);
  await expect(shown(page).last()).toHaveText(title);
  await page.locator('#q').fill(`${title} zzzzz`);
  await expect(shown(page)).toHaveCount(0);
  await expect(status(page)).toContainText('0 results');
  await page.locator('#q').fill('');
  await expect(status(page)).toHaveText('');
  expect(await page.locator('.search-index > li[hidden]').count()).toBe(0);
});

test('a claim is found by the words of its answers', async ({ page }) => {
  await openPage(page, 'search/');
  const claim = listed.querySelector('#the_claims ~ ul a')!;
  const answer = listed.querySelector(
    `#the_statements ~ ul a[href^="${claim.getAttribute('href')}#"]`,
  )!;
  await page.locator('#q').fill(answer.textContent!);
  await expect(shown(page).first()).toHaveText(claim.textContent!);
  await expect(shown(page).last()).toHaveText(answer.textContent!);
});

test('what was found is lit where it stands', async ({ page }) => {
  await openPage(page, 'search/');
  await page.locator('#q').fill(people[0]!.name.split(' ').at(-1)!);
  const lit = await page.evaluate(() => ({
    words: Array.from(CSS.highlights.get('hit') ?? [], (range) => String(range)),
    colour: getComputedStyle(document.querySelector('.search-index a')!, '::highlight(hit)')
      .backgroundColor,
  }));
  expect(lit.words).toContain(people[0]!.name.split(' ').at(-1)!);
  expect(lit.colour).not.toBe('rgba(0, 0, 0, 0)');
});

test('what was sent stands in the address, so that a search can be passed on', async ({ page }) => {
  await openPage(page, 'search/');
  await page.locator('#q').fill(people[0]!.name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(people[0]!.name)}$`));
});

test('without scripts there is no field that does nothing, and everything is listed', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('./search/');
  await expect(page.locator('#q')).toBeHidden();
  await expect(shown(page).last()).toBeVisible();
  await context.close();
});
