/** Forty sources in a browser: nothing runs off the page, all text has room, and axe finds nothing. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { fortySite } from '../fixtures/forty/build.ts';
import { findMisfits } from './find-misfits.ts';
import { findViolations } from './find-violations.ts';
import { openAll, openPage } from './open-page.ts';

test.describe.configure({ mode: 'default' });

let server: Server;
let origin: string;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const files = sirv(await fortySite());
  server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => server.close());

const paths = [
  '',
  'comparison/',
  'comparison/still-held/',
  'timeline/',
  'events/release/',
  'people/',
  'people/josip-kerrin/',
  'sources/',
  'sources/strait-dispatch/',
  'about/',
  'changes/',
];

for (const path of paths) {
  test(`/${path} does not scroll sideways on a phone, but for labelled regions`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, origin + path);
    await openAll(page);
    const [inner, outer] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(inner).toBeLessThanOrEqual(outer!);
    const unlabelled = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('main *'))
        .filter((element) => getComputedStyle(element).overflowX === 'auto')
        .filter((element) => element.scrollWidth > element.clientWidth)
        .filter((element) => element.tabIndex !== 0 || !element.getAttribute('aria-label'))
        .map((element) => element.outerHTML.slice(0, 90)),
    );
    expect(unlabelled).toEqual([]);
  });
}

for (const path of paths)
  test(`all text of /${path} has room, as it arrives and with everything open`, async ({
    page,
  }) => {
    await openPage(page, origin + path);
    expect(await findMisfits(page)).toEqual([]);
    await openAll(page);
    expect(await findMisfits(page)).toEqual([]);
  });

for (const path of ['', 'comparison/', 'comparison/still-held/', 'sources/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on /${path} with everything open, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: colorScheme === 'dark' ? 390 : 1280, height: 900 });
      await openPage(page, origin + path);
      await openAll(page);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}

test('on paper everything that waits in details is shown', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(origin);
  const kept = page.locator('main details').last().locator(':scope > :not(summary)').last();
  await expect(kept).toBeVisible();
});
