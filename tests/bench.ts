/**
 * `npm run bench`: how work grows, as ratios within one run, so that a slow or busy machine says the same as a
 * fast one; and what pages weigh. Nothing is asserted here: `tests/unit/reading/growth.test.ts` does that.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventSeeds } from './bench/invent-seeds.ts';
import { weigh } from './build/weigh.ts';
import { makeForty } from './fixtures/forty/make.ts';
import { check } from '../src/intake/check.ts';
import { startDrafting } from '../src/intake/draft-new.ts';
import { loadContent } from '../src/intake/load-content.ts';
import { readSeeds } from '../src/intake/read-command.ts';
import { prepareKnowledge } from '../src/reading/knowledge.ts';
import { digest } from '../src/text/digest.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
delete process.env['SEEDS_DIR'];
delete process.env['CI'];

/** The least computing time (ms) of a few runs: the one that was disturbed least. */
function measure(run: () => void, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** One line of the table: so many times the size takes so many times the work. */
function row(what: string, [less, more]: [number, number], size: number): string {
  const ratio = more / less;
  const columns = [
    `${less.toFixed(0)} ms`,
    `${more.toFixed(0)} ms`,
    ratio.toFixed(1),
    size.toFixed(1),
    (ratio / size).toFixed(2),
  ];
  return [what.padEnd(44), ...columns.map((column) => column.padStart(10))].join('');
}

/** Reading and drafting a text of the fixtures' sentences, of two lengths. */
function benchReading(): string {
  const { content } = loadContent(join(root, 'content'));
  const knowledge = prepareKnowledge({ ...content, story: content.story?.entry });
  const long = [...inventSeeds(40)]
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 100_000);
  const read = (text: string) => () => {
    const seed = {
      file: 'x.txt',
      path: 'x.txt',
      text,
      sha256: digest(text),
      bytes: text.length,
      warnings: [],
    };
    startDrafting(content, knowledge, folder)({ seed, given: {}, added: '2031-06-01' });
  };
  read(long.slice(0, 10_000))();
  const times: [number, number] = [measure(read(long.slice(0, 10_000))), measure(read(long))];
  return row('reading 100 kB against 10 kB', times, 10);
}

/** The content of forty sources, read; and the same with five of them. */
function makeStories(): { five: string; forty: string } {
  const stories = { five: join(folder, 'five'), forty: join(folder, 'forty') };
  for (const [name, story] of Object.entries(stories)) {
    makeForty(story);
    if (name === 'five') keepFive(story);
    readSeeds({ writes: true, folder: story, today: '2031-06-01' });
  }
  return stories;
}

function keepFive(story: string): void {
  const ids = readdirSync(join(story, 'articles'))
    .map((file) => basename(file, '.mdx'))
    .sort();
  for (const id of ids.slice(5)) {
    rmSync(join(story, 'articles', `${id}.mdx`));
    rmSync(join(story, 'seeds', `${id}.txt`));
  }
}

function benchCheck({ five, forty }: { five: string; forty: string }): string {
  check(forty);
  const times: [number, number] = [measure(() => check(five)), measure(() => check(forty))];
  return row('checking forty sources against five', times, 8);
}

/** Builds a site in a process of its own; its computing time (ms) and its pages. */
function build(content: string): { took: number; pages: string[] } {
  const dist = join(folder, `dist-${basename(content)}`);
  const usage = join(folder, 'usage');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent', '--outDir', dist],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        CONTENT_DIR: content,
        ASTRO_TELEMETRY_DISABLED: '1',
        TELL_USAGE: usage,
        NODE_OPTIONS: `--import ${new URL('bench/tell-usage.mjs', import.meta.url)}`,
      },
    },
  );
  if (status !== 0) throw new Error(stderr);
  const { computing } = JSON.parse(readFileSync(usage, 'utf8')) as { computing: number };
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => join(dist, name));
  return { took: computing * 1000, pages };
}

function weighPages(title: string, pages: readonly string[]): string {
  const weights = pages
    .map((page) => weigh(readFileSync(page, 'utf8')))
    .sort((one, other) => one - other);
  const mean = weights.reduce((sum, bytes) => sum + bytes, 0) / weights.length;
  const [middle, most] = [weights[weights.length >> 1]!, weights.at(-1)!];
  return `${title.padEnd(44)}${pages.length} pages, brotli: mean ${mean.toFixed(0)}, median ${middle}, heaviest ${most} bytes`;
}

console.log(
  [
    'computing time'.padEnd(44),
    ...['less', 'more', 'times', 'size', 'per size'].map((head) => head.padStart(10)),
  ].join(''),
);
console.log(benchReading());
const stories = makeStories();
console.log(benchCheck(stories));
const ours = build(join(root, 'content'));
const forty = build(stories.forty);
console.log(row('building forty sources against our five', [ours.took, forty.took], 8));
console.log(
  row('the same, by its pages', [ours.took, forty.took], forty.pages.length / ours.pages.length),
);
console.log(weighPages('our five sources', ours.pages));
console.log(weighPages('forty sources', forty.pages));
