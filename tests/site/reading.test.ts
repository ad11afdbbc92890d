/** How every kind of page reads: what it asks for, by keyboard, at 320 pixels, enlarged. */
import { expect, test, type Page } from '@playwright/test';
import { kinds } from './kinds.ts';
import { openPage } from './open-page.ts';

/** What is shown on a page, as one run of words. */
async function wordsOf(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ').trim();
}

for (const { kind, path } of kinds) {
  test(`the ${kind} page asks its own host for itself, its font, its icon and one script, and nothing else`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`));
    await openPage(page, `./${path}`);
    await page.waitForLoadState('networkidle');
    const host = new URL(page.url()).host;
    expect(asked.filter((line) => !line.includes(`//${host}/`))).toEqual([]);
    expect(asked.filter((line) => !/^(document|font|image|script|other) /.test(line))).toEqual([]);
    expect(asked.filter((line) => line.startsWith('script '))).toHaveLength(1);
  });

  test(`the ${kind} page is whole without scripts`, async ({ browser, page, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const bare = await context.newPage();
    await bare.goto(`./${path}`);
    await openPage(page, `./${path}`);
    // What a script may add is a choice of the reader; all else is there without it.
    await expect(bare.locator('.choice')).toHaveCount(0);
    await page
      .locator('.choice, .pick, .search-field')
      .evaluateAll((all) => all.forEach((element) => element.remove()));
    expect(await wordsOf(page)).toBe(await wordsOf(bare));
    await context.close();
  });

  test(`the ${kind} page does not scroll sideways at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openPage(page, `./${path}`);
    const [inner, outer] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(inner).toBeLessThanOrEqual(outer ?? 0);
  });

  test(`the keyboard reaches everything on the ${kind} page and shows where it is`, async ({
    page,
  }) => {
    await openPage(page, `./${path}`);
    const stops = await page
      .locator('a[href], button, input, select, summary, [tabindex="0"]')
      .filter({ visible: true })
      .count();
    await page.keyboard.press('Tab');
    await expect(page.locator('a.skip-link')).toBeFocused();
    const unseen: string[] = [];
    for (let i = 1; i < Math.min(stops, 60); i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const active = document.activeElement as HTMLElement;
        const element = active.matches('label > input')
          ? (active.nextElementSibling as HTMLElement)
          : active;
        const style = getComputedStyle(element);
        return {
          tag: element.outerHTML.slice(0, 80),
          outline: style.outlineStyle,
          width: parseFloat(style.outlineWidth),
        };
      });
      if (at.outline === 'none' || at.width < 2) unseen.push(at.tag);
    }
    expect(unseen).toEqual([]);
  });

  test(`no text on the ${kind} page is under 14 pixels, no target under 24`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openPage(page, `./${path}`);
    const faults = await page.evaluate(() => {
      const shown = (element: Element) => (element as HTMLElement).offsetParent !== null;
      const small = Array.from(document.querySelectorAll('body *'))
        .filter((element) => !element.closest('svg') && shown(element))
        .filter((element) =>
          Array.from(element.childNodes).some((n) => n.nodeType === 3 && n.textContent?.trim()),
        )
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 13.99)
        .map((element) => element.outerHTML.slice(0, 90));
      const low = Array.from(document.querySelectorAll('a[href], button, summary, input, select'))
        .filter(shown)
        // a link within a sentence may be as high as its line (WCAG 2.2, 2.5.8, exception "inline")
        .filter((element) => !['inline'].includes(getComputedStyle(element).display))
        .filter((element) => !element.closest('.skip-link'))
        // a field that is seen as its label is pressed there
        .map((element) => (element.matches('label > input') ? element.parentElement! : element))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 23.9 || height < 23.9;
        })
        .map((element) => element.outerHTML.slice(0, 90));
      return [...small, ...low];
    });
    expect(faults).toEqual([]);
  });
}

test('the page of changes leads to its feed, which a browser reads as XML', async ({ page }) => {
  await openPage(page, './changes/');
  const entries = await page.evaluate(async () => {
    const links = document.querySelectorAll<HTMLAnchorElement>('[href$="/changes/feed.xml"]');
    const texts = Array.from(links, async ({ href }) => (await fetch(href)).text());
    return (await Promise.all(texts)).map((text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      return feed.querySelector('parsererror') ? 0 : feed.querySelectorAll('entry').length;
    });
  });
  const arrivals = await page.locator('main section[aria-labelledby]').count();
  // The page names it twice: for programs in its head, for readers in its text.
  expect(entries).toEqual([arrivals - 1, arrivals - 1]);
});
