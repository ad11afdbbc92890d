/** A run may be killed at any moment, and two may run at once: every file is whole, and the next run completes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { parseMdxEntry } from '../../../src/checking/parse-entry.ts';
import { readSeeds } from '../../../src/intake/read-command.ts';
import { articleEntry } from '../../../src/schemas/article.ts';
import { inventSeeds } from '../../bench/invent-seeds.ts';
import { workAtEditorsMachine } from './editors-machine.ts';
import { inventReport, makeStory, type StoryFolder } from './story-folder.ts';

const cli = fileURLToPath(new URL('../../../src/intake/cli.mjs', import.meta.url));
const names = ['alba', 'brook', 'cove', 'dune', 'eddy', 'fjord'];
const written = ['articles', 'readings'];

/** After so many changes in the folders of entries a run is killed; the first before there is any. */
const moments = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 16, 20];

test.describe.configure({ timeout: 600_000 });

workAtEditorsMachine();

function makeInbox(): StoryFolder {
  const story = makeStory();
  for (const name of names) {
    story.drop(`${name}.txt`, inventReport(`the ${name} paper of ${name.toUpperCase()} bay`));
  }
  written.forEach((name) => mkdirSync(join(story.content, name), { recursive: true }));
  return story;
}

function startRun({ content }: StoryFolder, files: string[] = []): ChildProcess {
  return spawn(process.execPath, [cli, 'read', ...files], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: 'ignore',
  });
}

/** The entries without the day on which they came. */
function entriesOf(story: StoryFolder): Record<string, string> {
  const files = Object.entries(story.files()).filter(([path]) => !/\/\.[^/]+$/.test(path));
  return Object.fromEntries(
    files.map(([path, text]) => [path, text.replace(/^added: .*$/m, 'added: "…"')]),
  );
}

function expectWhole(story: StoryFolder): void {
  for (const [path, text] of Object.entries(entriesOf(story))) {
    if (path.startsWith('readings/')) expect(() => JSON.parse(text)).not.toThrow();
    if (!path.startsWith('articles/')) continue;
    const file = { id: 'x', file: path, text: story.read(path) };
    expect(parseMdxEntry(file, articleEntry).faults).toEqual([]);
  }
}

async function expected(): Promise<Record<string, string>> {
  const story = makeInbox();
  readSeeds({ writes: true, folder: story.content });
  const entries = entriesOf(story);
  story.remove();
  return entries;
}

test('a run that is killed leaves every file whole, and the next one completes it', async () => {
  const whole = await expected();
  expect(Object.keys(whole).filter((path) => path.startsWith('articles/'))).toHaveLength(8);
  for (const moment of moments) {
    const story = makeInbox();
    const run = startRun(story);
    const isOver = once(run, 'exit');
    let changes = 0;
    const watchers = written.map((name) =>
      watch(join(story.content, name), () => {
        if (++changes >= moment) run.kill('SIGKILL');
      }),
    );
    if (moment === 0) setTimeout(() => run.kill('SIGKILL'), 700);
    await isOver;
    watchers.forEach((watcher) => watcher.close());
    expectWhole(story);
    readSeeds({ writes: true, folder: story.content });
    expect(Object.keys(story.files()).filter((path) => path.endsWith('.tmp'))).toEqual([]);
    expect(entriesOf(story), `killed after ${moment} changes`).toEqual(whole);
    story.remove();
  }
});

test('Ctrl-C ends a run at once and leaves the terminal as it was, progress bar or not', async () => {
  const story = makeInbox();
  for (const { file, text } of inventSeeds(300)) story.drop(file, text);
  const asTerminal = '--import data:text/javascript,process.stderr.isTTY=true';
  const run = spawn(process.execPath, [cli, 'read'], {
    env: { ...process.env, CONTENT_DIR: story.content, NODE_OPTIONS: asTerminal },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let drawn = '';
  run.stderr.on('data', (text) => {
    drawn += text;
    if (/Reading.* [1-9]\d* of \d+/.test(drawn)) run.kill('SIGINT');
  });
  const [code, signal] = await once(run, 'exit');
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' });
  expect(drawn).not.toMatch(/\x1b\[\?\d+l/);
  expectWhole(story);
  const articles = Object.keys(story.files()).filter((path) => path.startsWith('articles/'));
  expect(articles.length).toBeLessThan(308);
  story.remove();
});

test('runs at once give each source a letter of its own, and lose none', async () => {
  const story = makeInbox();
  const runs = [
    startRun(story, ['alba.txt', 'brook.txt']),
    startRun(story, ['cove.txt', 'dune.txt']),
    startRun(story),
  ];
  const codes = await Promise.all(runs.map(async (run) => (await once(run, 'exit'))[0]));
  expect(codes).toEqual([0, 0, 0]);
  expectWhole(story);
  const letters = Object.entries(story.files()).flatMap(([path, text]) =>
    path.startsWith('articles/') ? [/^letter: ["'](\w+)/m.exec(text)?.[1]] : [],
  );
  expect(letters.sort()).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
  expect(existsSync(join(story.content, 'readings/fjord.json'))).toBe(true);
  story.remove();
});
