/** `npm run bench:reading`: a thousand invented seeds, read as a maintainer reads them. Aims: 60 s and 1 GB on two cores. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventSeeds } from './bench/invent-seeds.ts';

const count = Number(process.argv[2] ?? 1000);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-reading-'));
const content = join(folder, 'content');
const usage = join(folder, 'usage');

/** What a run took: on a busy machine computing time says more than the clock. */
interface Usage {
  readonly megabytes: number;
  readonly computing: number;
}

let running: ChildProcess | undefined;

process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => {
    running?.kill('SIGKILL');
    process.exit(code);
  });
}

/** The content of this project, with none of its seeds. */
function copyContent(): void {
  const seeds = join(root, 'content/seeds');
  const filter = (path: string): boolean => !path.startsWith(seeds);
  cpSync(join(root, 'content'), content, { recursive: true, filter });
  mkdirSync(join(content, 'seeds'));
}

/** `npm run read` in that folder: how long it took, what it took, its closing line. */
async function read(title: string): Promise<void> {
  const { SEEDS_DIR: _, CI: __, ...env } = process.env;
  const hook = `--import ${new URL('bench/tell-usage.mjs', import.meta.url)}`;
  const started = performance.now();
  running = spawn(process.execPath, [join(root, 'src/intake/cli.mjs'), 'read'], {
    env: { ...env, CONTENT_DIR: content, TMPDIR: folder, TELL_USAGE: usage, NODE_OPTIONS: hook },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  running.stdout?.on('data', (text) => (printed += text));
  const [code] = await once(running, 'close');
  const seconds = (performance.now() - started) / 1000;
  const { megabytes, computing } = JSON.parse(readFileSync(usage, 'utf8')) as Usage;
  const closing = printed.split('\n').find((line) => / seeds read: /.test(line));
  if (code !== 0 || !closing)
    throw new Error(`${title}: the command ended with ${code}.\n${printed.slice(0, 2000)}`);
  const columns = [
    `${seconds.toFixed(1)} s`,
    `${(count / seconds).toFixed(1)} a second`,
    `${computing.toFixed(1)} s computing`,
    `${megabytes.toFixed(0)} MB`,
  ];
  console.log(`  ${title}: ${columns.join(', ')}\n    ${closing}`);
}

copyContent();
let characters = 0;
for (const { file, text } of inventSeeds(count)) {
  writeFileSync(join(content, 'seeds', file), text);
  characters += text.length;
}
console.log(
  `${count} invented seeds, ${Math.round(characters / count)} characters each; the machine’s load is ${loadavg()[0]!.toFixed(1)}`,
);
await read('Read for the first time');
await read('Read again, nothing changed');
console.log('  Aims for a thousand on two free cores: 60 s, 1024 MB.');
