/** The room that text has on every kind of page: none is squeezed, cut off, or lies over another. */
import { expect, test } from '@playwright/test';
import { findMisfits } from './find-misfits.ts';
import { kinds } from './kinds.ts';
import { openAll, openPage, openSheet } from './open-page.ts';

for (const { kind, path } of kinds)
  test(`all text of the ${kind} page has room, as it arrives and with everything open`, async ({
    page,
  }) => {
    await openPage(page, `./${path}`);
    expect(await findMisfits(page)).toEqual([]);
    await openAll(page);
    expect(await findMisfits(page)).toEqual([]);
  });

for (const kind of ['home', 'person', 'comparison'])
  test(`a sheet of the ${kind} page has room, and lies within the window`, async ({ page }) => {
    await openPage(page, `./${kinds.find((one) => one.kind === kind)!.path}`);
    const sheet = `#${await openSheet(page)}`;
    expect(await findMisfits(page, sheet)).toEqual([]);
    for (const width of [390, 820, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      const { x, y, width: wide, height } = (await page.locator(sheet).boundingBox())!;
      expect({ width, isIn: x >= 0 && y >= 0 && x + wide <= width && y + height <= 900 }).toEqual({
        width,
        isIn: true,
      });
    }
  });

const sentence = '<p>Nobody on the pier had been told that the harbour would close.</p>';
const faults: [fault: string, html: string, told: RegExp][] = [
  [
    'a sentence squeezed beside an empty column',
    `<div style="display: grid; grid-template-columns: 50rem 8rem"><b>2020</b>${sentence}</div>`,
    /^at 1600: squeezed to 128 px beside an empty column: “Nobody on the pier/,
  ],
  [
    'text cut off at the side',
    `<div style="overflow: hidden; width: 10rem; white-space: nowrap">${sentence}</div>`,
    /^at 390: cut off: “Nobody/,
  ],
  [
    'text cut off below',
    `<div style="overflow: hidden; height: 2rem; width: 10rem">${sentence}</div>`,
    /^at 390: cut off: “Nobody/,
  ],
  [
    'a page wider than its window',
    '<div style="width: 400px">Pier</div>',
    /^at 390: scrolls sideways by \d+ px$/,
  ],
  [
    'a block of text over another',
    `${sentence}<p style="position: relative; top: -2rem">On Monday it closed.</p>`,
    /^at 820: one over another: “Nobody.*”, “On Monday it closed.”$/,
  ],
  [
    'lines of one block over each other',
    `<div style="line-height: 0.4; width: 10rem">${sentence}</div>`,
    /^at 390: one over another: “Nobody.*”, “Nobody.*”$/,
  ],
];

for (const [fault, html, told] of faults)
  test(`${fault} is seen`, async ({ page }) => {
    await page.setContent(`<!doctype html><body>${html}</body>`);
    expect(await findMisfits(page)).toContainEqual(expect.stringMatching(told));
  });

test('what scrolls on its own, and what is there to be heard only, is no fault', async ({
  page,
}) => {
  const apart = 'position: absolute; width: 1px; height: 1px; overflow: hidden';
  await page.setContent(
    `<!doctype html><body style="white-space: nowrap"><div style="${apart}">${sentence}</div>
    <div style="overflow: auto; width: 10rem">${sentence}</div></body>`,
  );
  expect(await findMisfits(page)).toEqual([]);
});
