/**
 * `npm run audit`: the long checks over a build. axe and the Nu checker on every page, Lighthouse on
 * each kind; or only those named behind it, as in `npm run audit lighthouse`.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type ConsoleMessage, type Page } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import sirv from 'sirv';
import { base, dist, readPages } from './build/pages.ts';
import { findBrowser } from './find-browser.ts';
import { checkWithNu } from './nu-checker.ts';
import { findViolations } from './site/find-violations.ts';
import { kinds } from './site/kinds.ts';
import { stolenTime } from './stolen-time.ts';

const port = 4399;
const runs = 3;
/** Seconds of the processors that a run, of about six, may lose to the host of the machine. */
const mostLost = 0.25;
const mostTries = 30;
/** Milliseconds to wait for the host to come to rest. */
const pause = 10_000;
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
      for (const line of await findViolations(page))
        found.push(`${path} ${colorScheme} ${width} ${line}`);
    }
  }
  page.off('console', listen);
  return found;
}

/** The markup by the Nu checker, where Java is there. */
async function runNu(): Promise<string[]> {
  const invalid = checkWithNu(dist);
  if (!invalid) console.log('Nu checker: left out, there is no Java here.');
  return invalid ?? [];
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

/**
 * The scores of one run, 0 to 1 by category. Lighthouse empties the cache before it. A run while the
 * host took the machine away says nothing of the page and is made again; if none is left alone, the
 * last one counts.
 */
async function measure(devtools: number, path: string): Promise<[string, number][]> {
  for (let run = 1; ; run++) {
    const before = stolenTime();
    const result = await lighthouse(`http://localhost:${port}${base}${path}`, {
      port: devtools,
      output: 'json',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    const lost = stolenTime() - before;
    if (lost > mostLost && run < mostTries) {
      console.log(`/${path}: measured again, the host took ${lost.toFixed(2)} s`);
      await setTimeout(pause);
      continue;
    }
    const categories = Object.entries(result?.lhr.categories ?? {});
    return categories.map(([name, { score }]) => [name, score ?? 0]);
  }
}

/** The worst score of several runs in each category, 0 to 100. */
async function worstScores(devtools: number, path: string): Promise<Record<string, number>> {
  const worst: Record<string, number> = {};
  for (let run = 0; run < runs; run++)
    for (const [name, score] of await measure(devtools, path))
      worst[name] = Math.min(worst[name] ?? 100, Math.round(score * 100));
  return worst;
}

/** Lighthouse on each page kind: what scores under 100, a line each. */
async function runLighthouse(): Promise<string[]> {
  const found: string[] = [];
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless=new', '--no-sandbox', ...flags],
  });
  // A browser that has just started is still busy with itself, and would be measured too.
  await lighthouse(`http://localhost:${port}${base}`, { port: chrome.port });
  for (const { kind, path } of kinds.filter(({ kind }) => kind !== 'not found')) {
    const scores = await worstScores(chrome.port, path);
    console.log(`Lighthouse, worst of ${runs}: ${kind}: ${JSON.stringify(scores)}`);
    for (const [name, score] of Object.entries(scores))
      if (score < 100) found.push(`${kind} ${name} ${score}`);
  }
  chrome.kill();
  return found;
}

const checks = { nu: runNu, axe: runAxe, lighthouse: runLighthouse };
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in checks));
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
  found.forEach((line) => console.log(line));
  console.log(`${name}: ${found.length} findings`);
  count += found.length;
}
server.close();
rmSync(packed, { recursive: true });
process.exitCode = count === 0 ? 0 : 1;
