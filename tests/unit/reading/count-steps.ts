/**
 * Counts the steps (`COUNT=steps`) or measures the computing time (ms) that new seeds of the worst kinds take, and
 * prints them as JSON: run in a process of its own, `node tests/unit/reading/count-steps.ts 10000 100000 250000`.
 */
import { Session } from 'node:inspector';
import { repeatTo, units } from './worst-texts.ts';

const lengths = process.argv.slice(2).map(Number);

const session = new Session();
session.connect();
session.post('Profiler.enable');
/** Steps are counted in what is loaded from now on. Counting makes all slow: without it, time is measured. */
const counts = process.env['COUNT'] === 'steps';
if (counts) session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const { loadContent } = await import('../../../src/intake/load-content.ts');
const { startDrafting } = await import('../../../src/intake/draft-new.ts');
const { decodeSeed } = await import('../../../src/reading/decode-seed.ts');
const { prepareKnowledge } = await import('../../../src/reading/knowledge.ts');

const { content } = loadContent();
const knowledge = prepareKnowledge({ ...content, story: content.story?.entry });

/** How often each stretch of our code ran since the last count, all together. */
function takeSteps(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result) {
      if (!/\/src\/(?:reading|text|drafting)\//.test(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

/** All that becomes of a new seed before it is written. */
function take(text: string): void {
  const bytes = Buffer.from(text);
  const decoded = decodeSeed(bytes);
  if ('refusals' in decoded) return;
  const seed = { file: 'x.txt', path: 'x.txt', sha256: '0'.repeat(64), bytes: bytes.length };
  const draft = startDrafting(content, knowledge, 'content');
  draft({ seed: { ...seed, ...decoded }, given: {}, added: '2031-06-01' });
}

function countSteps(text: string): number {
  takeSteps();
  take(text);
  return takeSteps();
}

function measureOnce(text: string): number {
  const before = process.cpuUsage();
  take(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What took long is measured again: it may have met a collector of garbage. */
function measure(text: string): number {
  const first = measureOnce(text);
  return first < 300 ? first : Math.min(first, measureOnce(text));
}

take(repeatTo(lengths[0]!, units['speech']!));
const counted = Object.entries(units).map(([kind, unit]) => {
  const texts = lengths.map((length) => repeatTo(length, unit));
  return { kind, took: texts.map(counts ? countSteps : measure) };
});
console.log(JSON.stringify(counted));
