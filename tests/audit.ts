/** `npm run audit`: the long checks over a build. axe and the Nu checker on every page, Lighthouse on each kind. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type ConsoleMessage, type Page } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import sirv from 'sirv';
import { base, dist, readPages } from './build/pages.ts';
import { findBrowser } from './find-browser.ts';
import { checkWithNu } from './nu-checker.ts';
import { kinds } from './site/kinds.ts';

const port = 4399;
const runs = 3;
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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
  await page.goto(`http://localhost:${port}${base}${path}`);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      for (const { id, nodes } of violations)
        found.push(`${path} ${colorScheme} ${width} ${id}: ${nodes[0]?.html}`);
    }
  }
  page.off('console', listen);
  return found;
}

/** Takes page after page until none is left; two do so side by side. */
async function auditRest(browser: Browser, rest: string[]): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
    const found = await auditPage(page, path);
    found.forEach((line) => console.log(line));
    faults.push(...found);
    if (rest.length % 25 === 0) console.log(`axe: ${rest.length} pages left`);
  }
}

/** The worst score of several runs in each category, 0 to 100. */
async function worstScores(path: string): Promise<Record<string, number>> {
  const worst: Record<string, number> = {};
  for (let run = 0; run < runs; run++) {
    const chrome = await launch({
      chromePath: executablePath,
      chromeFlags: ['--headless=new', '--no-sandbox', ...flags],
    });
    const result = await lighthouse(`http://localhost:${port}${base}${path}`, {
      port: chrome.port,
      output: 'json',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    chrome.kill();
    for (const [name, { score }] of Object.entries(result?.lhr.categories ?? {})) {
      worst[name] = Math.min(worst[name] ?? 100, Math.round((score ?? 0) * 100));
    }
  }
  return worst;
}

const packed = packSite();
const server = serve(packed);
const faults: string[] = [];

const invalid = checkWithNu(dist);
invalid?.forEach((line) => console.log(line));
faults.push(...(invalid ?? []));
console.log(
  invalid ? `Nu checker: ${invalid.length} errors` : 'Nu checker: left out, there is no Java here.',
);

const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: flags });
const rest = readPages.map(({ address }) => address.slice(base.length));
await Promise.all([auditRest(browser, rest), auditRest(browser, rest)]);
await browser.close();
console.log(
  `axe: ${readPages.length} pages, light and dark, 390 and 1280 wide: ${faults.length} findings`,
);

if (!process.argv.includes('--axe-only')) {
  for (const { kind, path } of kinds.filter(({ kind }) => kind !== 'not found')) {
    const scores = await worstScores(path);
    console.log(`Lighthouse, worst of ${runs}: ${kind}: ${JSON.stringify(scores)}`);
    for (const [name, score] of Object.entries(scores))
      if (score < 100) faults.push(`${kind} ${name} ${score}`);
  }
}
server.close();
rmSync(packed, { recursive: true });
console.log(faults.length === 0 ? 'No findings.' : `${faults.length} findings.`);
process.exitCode = faults.length === 0 ? 0 : 1;
