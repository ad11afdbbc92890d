/** The words behind a sentence: a line opens its sheet by any means, and gives the reader back where they were. */
import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { kinds } from './kinds.ts';
import { openPage, openSheet } from './open-page.ts';

const firstLine = (page: Page) => page.locator('main [data-told] .line > button').first();
const open = (page: Page) => page.locator(':popover-open');

async function expectWords(page: Page): Promise<void> {
  await expect(open(page)).toHaveCount(1);
  const told = await firstLine(page).getAttribute('popovertarget');
  await expect(open(page)).toHaveAttribute('id', told!);
  await expect(open(page).locator('q, .sheet-remark').first()).toBeVisible();
  await expect(open(page).getByRole('link', { name: 'All about this question' })).toBeVisible();
}

for (const width of [390, 1280]) {
  test(`a line opens its sheet by a click, and Escape gives the focus back, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page, './');
    await firstLine(page).click();
    await expectWords(page);
    await page.keyboard.press('Escape');
    await expect(open(page)).toHaveCount(0);
    await expect(firstLine(page)).toBeFocused();
  });
}

for (const key of ['Enter', 'Space']) {
  test(`a line opens its sheet by ${key}; its links and its Close are next, and Close gives the focus back`, async ({
    page,
  }) => {
    await openPage(page, './');
    await firstLine(page).focus();
    await page.keyboard.press(key);
    await expectWords(page);
    await page.keyboard.press('Tab');
    await expect(open(page).getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(open(page).locator('a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(open(page)).toHaveCount(0);
    await expect(firstLine(page)).toBeFocused();
    await page.keyboard.press(key);
    await open(page).getByRole('button', { name: 'Close' }).press(key);
    await expect(open(page)).toHaveCount(0);
    await expect(firstLine(page)).toBeFocused();
  });
}

test('opening another sheet closes the one before', async ({ page }) => {
  await openPage(page, './');
  const lines = page.locator('main [data-told] .line > button');
  const [one, other] = [lines.first(), lines.nth(1)];
  for (const line of [one, other]) {
    await line.focus();
    await page.keyboard.press('Enter');
    await expect(open(page)).toHaveCount(1);
    await expect(open(page)).toHaveId((await line.getAttribute('popovertarget'))!);
  }
});

test('the sentence whose sheet is open is marked', async ({ page }) => {
  await openPage(page, './');
  const sentence = page.locator('main [data-told]').first();
  const ground = () => sentence.evaluate((one) => getComputedStyle(one).backgroundColor);
  const before = await ground();
  await firstLine(page).click();
  expect(await ground()).not.toBe(before);
});

test('without scripts a line opens its sheet, the head opens the key, and Escape closes them', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('./');
  await firstLine(page).click();
  await expectWords(page);
  await page.keyboard.press('Escape');
  await expect(open(page)).toHaveCount(0);
  await page.locator('.key-opener > button').click();
  await expect(open(page)).toHaveId('key');
  await context.close();
});

const opened = [
  'home',
  'person',
  'topic',
  'comparison',
  'claim',
  'timeline',
  'event',
  'source',
] as const;

for (const kind of opened) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the ${kind} page with a sheet open, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: colorScheme === 'dark' ? 390 : 1280, height: 900 });
      await openPage(page, `./${kinds.find((one) => one.kind === kind)!.path}`);
      await openSheet(page);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}

test('to those who hear it home is a story: headings in order, told sentences each with who says so', async ({
  page,
}) => {
  await openPage(page, './');
  const tree = await page.locator('main').ariaSnapshot();
  const levels = Array.from(tree.matchAll(/heading .*\[level=(\d)\]/g), ([, level]) =>
    Number(level),
  );
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  expect(tree).toMatch(/heading "The story" \[level=2\]/);

  const told = await page.locator('#story ~ .story [data-told]').evaluateAll((sentences) =>
    sentences.map((sentence) => {
      const copy = sentence.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll('.line, .sheet')) part.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  );
  expect(told.length).toBeGreaterThan(5);
  const heard = tree
    .replaceAll(/\n\s*- \/url:.*/g, '')
    .replaceAll(/\n\s*- (?:text: |link |paragraph: |[a-z]+: )/g, ' ')
    .replaceAll(/["\\\n]/g, ' ')
    .replaceAll(/\s+/g, ' ');
  let at = 0;
  for (const sentence of told) {
    const begins = sentence.replaceAll(/["\\]/g, ' ').split(' ').slice(0, 3).join(' ');
    const next = heard.indexOf(begins, at);
    expect(next, begins).toBeGreaterThanOrEqual(at);
    at = next;
  }
  const lines = await page.locator('main .line > button:visible').count();
  const named = tree.match(/button "(?:Who says so: |Nobody says all of it)/g);
  expect(named).toHaveLength(lines);
  expect(tree).not.toMatch(/button "Close"/);
});
