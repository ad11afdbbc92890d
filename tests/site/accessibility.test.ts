/** Every kind of page, light and dark, on a phone and on a desk: axe finds nothing, the console is quiet. */
import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { kinds } from './kinds.ts';
import { openPage } from './open-page.ts';

for (const { kind, path } of kinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      test(`axe finds nothing on the ${kind} page, ${colorScheme}, ${width} wide`, async ({
        browser,
      }, info) => {
        const context = await browser.newContext({
          ...(info.project.use.baseURL ? { baseURL: info.project.use.baseURL } : {}),
          colorScheme,
          viewport: { width, height: 900 },
        });
        const page = await context.newPage();
        const noise: string[] = [];
        page.on('console', (entry) => entry.type() === 'error' && noise.push(entry.text()));
        page.on('pageerror', (error) => noise.push(error.message));
        await openPage(page, `./${path}`);
        expect(await findViolations(page)).toEqual([]);
        expect(noise).toEqual([]);
        await context.close();
      });
    }
  }
}
