/** Every kind of page, light and dark, on a phone and on a desk: axe finds nothing, the console is quiet. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kinds } from './kinds.ts';

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
        await page.goto(`./${path}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags([
            'wcag2a',
            'wcag2aa',
            'wcag2aaa',
            'wcag21a',
            'wcag21aa',
            'wcag22aa',
            'best-practice',
          ])
          .analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
        );
        expect(found).toEqual([]);
        expect(noise).toEqual([]);
        await context.close();
      });
    }
  }
}
