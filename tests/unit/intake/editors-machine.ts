/** Tests of what an editor does run as on an editor's machine, wherever they run. */
import { test } from '@playwright/test';

const elsewhere = ['CI', 'SEEDS_DIR'];

/** For the tests of the calling file: no hosted build, and the seeds of the folder at hand. */
export function workAtEditorsMachine(): void {
  const before = elsewhere.map((name) => [name, process.env[name]] as const);
  test.beforeAll(() => elsewhere.forEach((name) => delete process.env[name]));
  test.afterAll(() => {
    for (const [name, value] of before) if (value !== undefined) process.env[name] = value;
  });
}
