/** The matrix without scripts: its filters choose rows and columns. */
import { expect, test, type Page } from '@playwright/test';
import { readPages } from '../build/pages.ts';

const { document } = readPages.find(({ file }) => file === 'comparison/index.html')!;
const ids = (selector: string) =>
  Array.from(document.querySelectorAll(selector), ({ id }) => id).sort();

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

const choose = (page: Page, id: string) => page.locator(`label:has(#${id})`).click();
const shownRows = async (page: Page) =>
  (
    await page.locator('.matrix tr[id]:visible').evaluateAll((rows) => rows.map(({ id }) => id))
  ).sort();

const filters: [id: string, rows: string][] = [
  ['show_leading', '.matrix tbody.leading tr[id]'],
  ['show_differing', '.matrix tr.differs'],
  ['show_alone', '.matrix tr.alone'],
  ['show_all', '.matrix tr[id]'],
];

for (const [id, rows] of filters)
  test(`#${id} shows the rows it names, as many as it says, and no other`, async ({ page }) => {
    await page.goto('./comparison/');
    await choose(page, id);
    expect(await shownRows(page)).toEqual(ids(rows));
    const said = /\d+/.exec(await page.locator(`label:has(#${id})`).innerText())![0];
    expect(ids(rows)).toHaveLength(Number(said));
    const empty = page
      .locator('.matrix tbody:visible')
      .filter({ hasNot: page.locator('tr[id]:visible') });
    await expect(empty).toHaveCount(0);
  });

test('the rows that matter are shown first, and are not all', async ({ page }) => {
  await page.goto('./comparison/');
  expect(await shownRows(page)).toEqual(ids('.matrix tbody.leading tr[id]'));
  expect(ids('.matrix tr[id]').length).toBeGreaterThan(ids('.matrix tbody.leading tr[id]').length);
});

test('a row that a link leads to is there, whatever is chosen', async ({ page }) => {
  const hidden = ids('.matrix tbody:not(.leading) tr[id]')[0]!;
  await page.goto(`./comparison/#${hidden}`);
  await expect(page.locator(`[id="${hidden}"]`)).toBeVisible();
});

const columns = ids('.filters [type=checkbox]');

for (const width of [390, 1280])
  test(`two sources picked leave two columns, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./comparison/');
    const kept = [columns[1]!, columns.at(-1)!];
    for (const id of columns) if (!kept.includes(id)) await choose(page, id);
    const heads = await page
      .locator('.filters label:has(:checked[type=checkbox])')
      .evaluateAll((labels) =>
        labels.map((label) => `${label.textContent.trim().at(-1)} ${label.getAttribute('title')}`),
      );
    expect(heads).toHaveLength(2);
    const rows = page.locator('.matrix tr[id]:visible');
    expect(await rows.count()).toBeGreaterThan(3);
    for (const row of await rows.all()) {
      const outlets = await row
        .locator('td:visible')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-outlet')));
      expect(outlets).toEqual(heads);
    }
    if (width > 1000)
      await expect(page.locator('.matrix thead tr:last-child th:visible')).toHaveCount(3);
  });

test('an answer opens the words of its row, without scripts', async ({ page }) => {
  await page.goto('./comparison/');
  const answer = page.locator('.matrix .leading td > button').first();
  await answer.click();
  await expect(page.locator(':popover-open')).toHaveId(
    (await answer.getAttribute('popovertarget'))!,
  );
  await expect(page.locator(':popover-open q').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(':popover-open')).toHaveCount(0);
  await expect(answer).toBeFocused();
});

test('laid out as cards, it is a table to a screen reader still', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./comparison/');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value as string);
  const rows = await page.locator('.matrix tbody tr:visible').count();
  const count = (role: string) => told.filter((one) => one === role).length;
  expect(rows).toBeGreaterThan(3);
  expect([count('row'), count('rowheader')]).toEqual([rows, rows]);
  expect(count('cell')).toBeGreaterThan(2 * rows);
});
