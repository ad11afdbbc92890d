/** A copy for which nobody answers is not published. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function ask(story: string, env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'named-'));
  writeFileSync(join(folder, 'story.yaml'), story);
  const { EDITOR_NAME: _, EDITOR_CONTACT: __, ...rest } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/publishing/named.ts')], {
    env: { ...rest, CONTENT_DIR: folder, ...env },
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { status, stderr, path: join(folder, 'story.yaml') };
}

test('where no editor is named, publishing is refused in our words', () => {
  const { status, stderr, path } = ask('title: "A walkout"\n');
  expect(status).toBe(1);
  expect(stderr).toBe(
    `Not published: nobody is named who answers for this copy.\n→ Set EDITOR_NAME and EDITOR_CONTACT, or write “editor: { name: "…", contact: "…" }” into ${path}.\n`,
  );
});

test('a name without a contact is not enough', () => {
  expect(ask('title: "A walkout"\n', { EDITOR_NAME: 'Ada' }).status).toBe(1);
});

test('an editor in the story or in the environment is enough', () => {
  expect(ask('editor: { name: "Ada", contact: "ada@pier.example" }\n').status).toBe(0);
  const env = { EDITOR_NAME: 'Ada', EDITOR_CONTACT: 'ada@pier.example' };
  expect(ask('title: "A walkout"\n', env).status).toBe(0);
});

test('the workflow asks before it builds, and mounts the seeds outside of what is published', () => {
  const workflow = parse(readFileSync(join(root, '.github/workflows/publish.yml'), 'utf8'));
  const steps = workflow.jobs.build.steps as { run?: string; with?: { path?: string } }[];
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(['npm ci', 'npm run named', 'npm run build', 'npm run build']);
  expect(steps.flatMap(({ with: given }) => given?.path ?? [])).toEqual(['.cache/seeds', 'dist']);
});
