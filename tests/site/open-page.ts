/** Opens a page as a browser with scripts has it in the end: the script comes when all else stands. */
import type { Page } from '@playwright/test';

/** Goes to an address and waits for what the script adds to every page. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('footer .choice').waitFor();
}

/** Opens everything that waits in details. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((details) => (details.open = true)),
  );
}

/** Opens the first sheet that stands in the content of a page, else the key; gives its id. */
export async function openSheet(page: Page): Promise<string> {
  const inContent = page.locator('main [popovertarget]:visible').first();
  const opener = (await inContent.count()) > 0 ? inContent : page.locator('.key-opener > button');
  const id = (await opener.getAttribute('popovertarget'))!;
  await opener.click();
  await page.locator(`#${id}:popover-open`).waitFor();
  return id;
}
