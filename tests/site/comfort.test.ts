/** Arriving, printing, and readers who want no motion. */
import { expect, test } from '@playwright/test';
import { base, readPages } from '../build/pages.ts';
import { kinds } from './kinds.ts';
import { openPage } from './open-page.ts';

const toPath = (address: string) => `./${address.slice(base.length)}`;
const having = (selector: string) =>
  readPages.find(({ document }) => document.querySelector(selector))!;

for (const selector of ['ol.st > li', '.claim[id]', 'li.pp[id]']) {
  test(`arriving at ${selector} shows which one is meant`, async ({ page }) => {
    const there = having(selector);
    const { id } = there.document.querySelector(selector)!;
    await page.goto(toPath(there.address));
    const look = () =>
      page.locator(`[id="${id}"]`).evaluate((element) => {
        const { backgroundColor, boxShadow } = getComputedStyle(element);
        return [backgroundColor, boxShadow];
      });
    const [ground, bar] = await look();
    await page.goto(`${toPath(there.address)}#${id}`);
    const [targetGround, targetBar] = await look();
    expect(targetGround).not.toBe(ground);
    expect(targetBar).not.toBe(bar);
  });
}

test('on a phone the comparison is shorter than sixteen screens', async ({ page }) => {
  const screen = { width: 390, height: 844 };
  await page.setViewportSize(screen);
  await openPage(page, './comparison/');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height / screen.height).toBeLessThan(16);
});

test('the weightiest claims show their words, the others open them on demand', async ({ page }) => {
  await page.goto('./comparison/');
  for (const claim of await page.locator('.claim.large').all())
    await expect(claim.locator('q').first()).toBeVisible();
  const other = page.locator('.claim:not(.large)').first();
  await expect(other.locator('q').first()).toBeHidden();
  await other.getByText('Their words').press('Enter');
  await expect(other.locator('q').first()).toBeVisible();
});

test('the number of a statement shows that it is a link, on focus and under the pointer', async ({
  page,
}) => {
  await page.goto(toPath(having('ol.st').address));
  const row = page.locator('ol.st > li').first();
  const number = row.locator('.nr');
  const sign = () => number.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(await sign()).toBe('none');
  await row.hover();
  expect(await sign()).toContain('#');
  await page.mouse.move(0, 0);
  await page.locator('body').press('Tab');
  await number.focus();
  expect(await sign()).toContain('#');
  await page.emulateMedia({ media: 'print' });
  expect(await sign()).toBe('none');
});

test('on paper every list is open, every line gives its address, and no choice is offered', async ({
  page,
}) => {
  await page.goto(toPath(having('main details').address));
  await page.emulateMedia({ media: 'print' });
  const kept = page.locator('main details').first().locator(':scope > :not(summary)').last();
  await expect(kept).toBeVisible();
  expect((await kept.boundingBox())!.height).toBeGreaterThan(10);
  await expect(page.locator('.choice').first()).toBeHidden();

  await page.goto(toPath(having('ol.st .al').address));
  const [printed, address] = await page
    .locator('ol.st .al')
    .first()
    .evaluate((line) => [getComputedStyle(line, '::after').content, line.getAttribute('href')]);
  expect(printed).toContain(address);
});

for (const { kind, path } of kinds) {
  test(`nothing on the ${kind} page moves by itself`, async ({ page }) => {
    await openPage(page, `./${path}`);
    const moving = await page.evaluate(() =>
      Array.from(document.querySelectorAll('*'))
        .map((element) => ({ element, style: getComputedStyle(element) }))
        .filter(
          ({ style }) =>
            style.animationName !== 'none' ||
            parseFloat(style.transitionDuration) > 0 ||
            style.scrollBehavior === 'smooth',
        )
        .map(({ element }) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });
}
