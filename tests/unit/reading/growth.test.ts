/** The work on a seed grows with its length and no faster, whatever it holds. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

/** In bytes; a seed may have 262,144. */
const LENGTHS = [10_000, 100_000, 250_000] as const;

interface Counted {
  readonly kind: string;
  readonly took: readonly number[];
}

const counter = fileURLToPath(new URL('count-steps.ts', import.meta.url));

function count(what: 'steps' | 'time', lengths: readonly number[]): Counted[] {
  const printed = execFileSync(process.execPath, [counter, ...lengths.map(String)], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', COUNT: what },
  });
  return JSON.parse(printed) as Counted[];
}

test('so many times the text takes at most about so many times the steps', () => {
  test.setTimeout(600_000);
  const SLACK = 1.2;
  const counted = count('steps', LENGTHS);
  expect(counted.length).toBeGreaterThan(60);
  expect(counted.filter(({ took }) => took.some((steps) => steps < 100))).toEqual([]);
  const faster = counted.filter(({ took }) =>
    took.some(
      (steps, at) => at > 0 && steps > took[at - 1]! * (LENGTHS[at]! / LENGTHS[at - 1]!) * SLACK,
    ),
  );
  expect(faster).toEqual([]);
});

/** Regular expressions take steps that nobody counts; a quadratic one takes six times as long for this. */
test('two and a half times the text takes at most about so many times as long', () => {
  test.setTimeout(600_000);
  const [SLACK, NOISE_MS] = [1.6, 250];
  const [, middle, longest] = LENGTHS;
  const slow = count('time', [middle, longest]).filter(
    ({ took: [some = 0, all = 0] }) => all > some * (longest / middle) * SLACK + NOISE_MS,
  );
  expect(slow).toEqual([]);
});
