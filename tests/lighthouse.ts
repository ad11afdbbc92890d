/** Lighthouse, three runs of each kind of page in one browser, and only while the machine is ours. */
import { setTimeout } from 'node:timers/promises';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { kinds } from './site/kinds.ts';
import { stolenTime } from './stolen-time.ts';

const runs = 3;
/** Seconds of the processors that a run, of about six, may lose to the host of the machine. */
const mostLost = 0.25;
const mostTries = 30;
/** Milliseconds to wait for the host to come to rest. */
const pause = 10_000;

/**
 * The scores of one run, 0 to 1 by category. Lighthouse empties the cache before it. A run while the
 * host took the machine away says nothing of the page and is made again; if none is left alone, the
 * last one counts.
 */
async function measure(devtools: number, address: string): Promise<[string, number][]> {
  for (let run = 1; ; run++) {
    const before = stolenTime();
    const result = await lighthouse(address, {
      port: devtools,
      output: 'json',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    const lost = stolenTime() - before;
    if (lost > mostLost && run < mostTries) {
      console.log(`${address}: measured again, the host took ${lost.toFixed(2)} s`);
      await setTimeout(pause);
      continue;
    }
    const categories = Object.entries(result?.lhr.categories ?? {});
    return categories.map(([name, { score }]) => [name, score ?? 0]);
  }
}

/** The worst score of several runs in each category, 0 to 100. */
async function worstScores(devtools: number, address: string): Promise<Record<string, number>> {
  const worst: Record<string, number> = {};
  for (let run = 0; run < runs; run++)
    for (const [name, score] of await measure(devtools, address))
      worst[name] = Math.min(worst[name] ?? 100, Math.round(score * 100));
  return worst;
}

/**
 * Lighthouse on a page of each kind below `origin`, which ends in the site's base: what scores under
 * 100, a line each. The page for what is not found is left out: Lighthouse scores no 404.
 */
export async function runLighthouse(
  origin: string,
  chromePath: string,
  flags: string[],
): Promise<string[]> {
  const found: string[] = [];
  const chrome = await launch({
    chromePath,
    chromeFlags: ['--headless=new', '--no-sandbox', ...flags],
  });
  // A browser that has just started is still busy with itself, and would be measured too.
  await lighthouse(origin, { port: chrome.port });
  for (const { kind, path } of kinds.filter(({ kind }) => kind !== 'not found')) {
    const scores = await worstScores(chrome.port, origin + path);
    console.log(`Lighthouse, worst of ${runs}: ${kind}: ${JSON.stringify(scores)}`);
    for (const [name, score] of Object.entries(scores))
      if (score < 100) found.push(`${kind} ${name} ${score}`);
  }
  chrome.kill();
  return found;
}
