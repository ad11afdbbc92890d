/** The work on a seed grows with its length and no faster: steps are counted, not seconds. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const SHORT = 20_000;
const TIMES = 12;

/** How much more than so many times the steps so many times the text may take. */
const SLACK = 1.2;

interface Counted {
  readonly kind: string;
  readonly short: number;
  readonly long: number;
}

test('twelve times the text takes about twelve times the steps, whatever it holds', () => {
  test.setTimeout(300_000);
  const counter = fileURLToPath(new URL('count-steps.ts', import.meta.url));
  const printed = execFileSync(process.execPath, [counter, `${SHORT}`, `${SHORT * TIMES}`], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const counted = JSON.parse(printed) as Counted[];
  expect(counted.length).toBeGreaterThan(20);
  expect(counted.filter(({ short }) => short < SHORT / 10)).toEqual([]);
  expect(counted.filter(({ short, long }) => long > short * TIMES * SLACK)).toEqual([]);
});
