/**
 * `npm run audit`: the long checks over a build. axe and the Nu checker on every page, Lighthouse on
 * each kind; or only those named behind it, as in `npm run audit lighthouse`.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type ConsoleMessage, type Page } from '@playwright/test';
import sirv from 'sirv';
import { base, dist, readPages } from './build/pages.ts';
import { findBrowser } from './find-browser.ts';
import { runLighthouse } from './lighthouse.ts';
import { checkWithNu } from './nu-checker.ts';
import { findViolations } from './site/find-violations.ts';
import { openPage } from './site/open-page.ts';

const port = 4399;
/** Where the site stands while it is audited, with its base. */
const origin = `http://localhost:${port}${base}`;
const executablePath = findBrowser();
const flags = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** A copy of dist/ with each text compressed beside it, as static hosts keep it. */
function packSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  cpSync(dist, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!/\.(html|js|css|svg|txt|xml)$/.test(name)) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
  return folder;
}

/** Serves it under the base. */
function serve(folder: string) {
  const files = sirv(folder, { etag: true, brotli: true });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    request.url = url.startsWith(base) ? `/${url.slice(base.length)}` : '/404.html';
    files(request, response, () => void response.writeHead(404).end());
  }).listen(port);
}

/** What axe finds on one page in every theme and width, and what its console says, a line each. */
async function auditPage(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  const listen = (entry: ConsoleMessage) =>
    entry.type() === 'error' && found.push(`${path} console: ${entry.text()}`);
  page.on('console', listen);
  await openPage(page, origin + path);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const line of await findViolations(page))
        found.push(`${path} ${colorScheme} ${width} ${line}`);
    }
  }
  page.off('console', listen);
  return found;
}

/** axe on every page, two side by side. */
async function runAxe(): Promise<string[]> {
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: flags });
  const rest = readPages.map(({ address }) => address.slice(base.length));
  const found: string[] = [];
  const auditRest = async () => {
    const page = await (await browser.newContext()).newPage();
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
      found.push(...(await auditPage(page, path)));
      if (rest.length % 25 === 0) console.log(`axe: ${rest.length} pages left`);
    }
  };
  await Promise.all([auditRest(), auditRest()]);
  await browser.close();
  return found;
}

/** What each check finds, a line each; nothing where it cannot be made. */
const checks: Record<string, () => Promise<string[] | undefined>> = {
  nu: async () => checkWithNu(dist),
  axe: runAxe,
  lighthouse: () => runLighthouse(origin, executablePath, flags),
};
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(checks, name));
if (unknown) {
  console.error(`There is no check “${unknown}”; there are ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}

const packed = packSite();
const server = serve(packed);
let count = 0;
for (const [name, run] of Object.entries(checks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const found = await run();
  found?.forEach((line) => console.log(line));
  console.log(
    found ? `${name}: ${found.length} findings` : `${name}: left out, there is no Java here`,
  );
  count += found?.length ?? 0;
}
server.close();
rmSync(packed, { recursive: true });
process.exitCode = count === 0 ? 0 : 1;
