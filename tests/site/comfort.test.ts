/** Arriving, printing, and readers who want no motion. */
import { expect, test } from '@playwright/test';
import { base, readPages } from '../build/pages.ts';
import { kinds } from './kinds.ts';
import { openPage } from './open-page.ts';

const toPath = (address: string) => `./${address.slice(base.length)}`;
const having = (selector: string) =>
  readPages.find(({ document }) => document.querySelector(selector))!;

for (const selector of ['.statements > li[id]', '.answers > li[id]', '.matrix .leading tr[id]']) {
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

test('on paper every list is open, every row of the matrix stands, and no choice is offered', async ({
  page,
}) => {
  await page.goto(toPath(having('main details').address));
  await page.emulateMedia({ media: 'print' });
  const kept = page.locator('main details').first().locator(':scope > :not(summary)').last();
  await expect(kept).toBeVisible();
  expect((await kept.boundingBox())!.height).toBeGreaterThan(10);
  await expect(page.locator('.choice').first()).toBeHidden();

  await page.goto('./comparison/');
  const all = await page.locator('.matrix tr[id]').count();
  await expect(page.locator('.matrix tr[id]:visible')).toHaveCount(all);
  await expect(page.locator('.filters')).toBeHidden();
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
