/** What a reader may choose: the theme and the spelling of a name, both remembered, neither touching what sources wrote. */
import { expect, test, type Page } from '@playwright/test';
import { base, readPages } from '../build/pages.ts';
import { openPage } from './open-page.ts';

const toPath = (address: string) => `./${address.slice(base.length)}`;

/** A person whose name may be chosen, and another page that leads to them by that name. */
const person = readPages.find(({ document }) => document.querySelector('[data-person]'))!;
const name = person.document.querySelector('h1')!.textContent!;
const naming = readPages.find(
  (page) =>
    page !== person &&
    Array.from(page.document.querySelectorAll(`a[href="${person.address}"]`)).some(
      (link) => link.textContent?.trim() === name,
    ),
)!;

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const theme = (page: Page) => page.getByLabel('Light or dark');
const spelling = (page: Page) => page.getByLabel('Show the name as');

/** Everything a choice must leave alone, as it reads. */
const printed = (page: Page) => page.locator('q, .sentence, th, td').allInnerTexts();

for (const colorScheme of ['light', 'dark'] as const) {
  const other = colorScheme === 'light' ? 'dark' : 'light';

  test.describe(`on a ${colorScheme} system`, () => {
    test.use({ colorScheme });

    test(`a page follows the system until ${other} is chosen, and again when it is let go`, async ({
      page,
    }) => {
      await openPage(page, './');
      const system = await ground(page);
      await theme(page).selectOption(other);
      const chosen = await ground(page);
      expect(chosen).not.toBe(system);
      await openPage(page, './about/');
      expect(await ground(page)).toBe(chosen);
      await expect(theme(page)).toHaveValue(other);
      await theme(page).selectOption('');
      expect(await ground(page)).toBe(system);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
}

test('the chosen theme is there before the body is', async ({ page }) => {
  await openPage(page, './');
  await theme(page).selectOption('dark');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset['atBody'] = document.documentElement.dataset['theme'] ?? '';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await openPage(page, './about/');
  expect(await page.evaluate(() => document.documentElement.dataset['atBody'])).toBe('dark');
});

/** The letters of another script may come late and be a little wider; a line that a choice pushes down moves far more. */
const still = 0.001;

/** How far what is seen moves while a page comes up. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

test('nothing moves when the choices arrive', async ({ page }) => {
  for (const { address } of [person, naming]) {
    await openPage(page, toPath(address));
    expect(await shiftOf(page)).toBeLessThan(still);
  }
});

test('nothing moves where a spelling was chosen, however late the script', async ({ page }) => {
  await openPage(page, toPath(person.address));
  await spelling(page).selectOption({ index: 1 });
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  for (const { address } of [person, naming]) {
    await openPage(page, toPath(address));
    expect(await shiftOf(page)).toBeLessThan(still);
  }
});

test('the script is asked for when the page stands, and at once where a spelling was chosen', async ({
  page,
}) => {
  const timesOf = () =>
    page.evaluate(() => {
      const [script] = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.js$/.test(name));
      const [{ domInteractive, loadEventStart }] = performance.getEntriesByType('navigation') as [
        PerformanceNavigationTiming,
      ];
      return { asked: script!.startTime, parsed: domInteractive, loaded: loadEventStart };
    });
  await openPage(page, toPath(person.address));
  const first = await timesOf();
  expect(first.asked).toBeGreaterThanOrEqual(first.loaded);
  await spelling(page).selectOption({ index: 1 });
  await openPage(page, toPath(person.address));
  const later = await timesOf();
  expect(later.asked).toBeLessThan(later.parsed);
});

test('the chosen spelling shows wherever the site writes the name, and words of sources stay', async ({
  page,
}) => {
  await openPage(page, toPath(naming.address));
  const elsewhere = await printed(page);
  await openPage(page, toPath(person.address));
  const before = await printed(page);
  const forms = await spelling(page).locator('option').allInnerTexts();
  const form = forms.find((other) => other !== name)!;
  await spelling(page).selectOption(form);
  await expect(page.locator('h1')).toHaveText(form);
  expect(await printed(page)).toEqual(before);

  await openPage(page, toPath(naming.address));
  const links = await page.locator(`a[href="${person.address}"]`).allInnerTexts();
  expect(links).toContain(form);
  expect(links).not.toContain(name);
  expect(await printed(page)).toEqual(elsewhere);

  await openPage(page, toPath(person.address));
  await expect(spelling(page)).toHaveValue(form);
  await spelling(page).selectOption(name);
  await expect(page.locator('h1')).toHaveText(name);
  await openPage(page, toPath(naming.address));
  expect(await page.locator(`a[href="${person.address}"]`).allInnerTexts()).toContain(name);
});

test('a form in another script says its language', async ({ page }) => {
  await openPage(page, toPath(person.address));
  const native = person.document.querySelector('[data-form][lang]')!;
  await spelling(page).selectOption(native.textContent!.trim());
  await expect(page.locator('h1')).toHaveAttribute('lang', native.getAttribute('lang')!);
  await spelling(page).selectOption(name);
  await expect(page.locator('h1')).toHaveText(name);
});

test('a browser that keeps nothing shows the choice all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await openPage(page, toPath(person.address));
  const light = await ground(page);
  await theme(page).selectOption('dark');
  expect(await ground(page)).not.toBe(light);
  const form = await spelling(page).locator('option').last().innerText();
  await spelling(page).selectOption(form);
  await expect(page.locator('h1')).toHaveText(form);
});
