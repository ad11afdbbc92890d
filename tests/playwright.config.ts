/** One runner for all tests: unit (no browser), build (reads dist/), site (a real browser), seeds (where they are). */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserHere } from './find-browser.ts';
import { freePort } from './free-port.ts';

/** Chosen once: every worker reads this file anew, and inherits what the runner chose. */
const port = (process.env['TEST_PORT'] ||= String(await freePort()));
const base = (process.env['SITE_BASE'] ?? '/').replace(/\/*$/, '/');
const seeds = process.env['SEEDS_DIR'] ?? '../shared/seeds';

/** Only the site's tests need it served; a run of another project alone does not wait for a build. */
const isServed = !/--project[= ](unit|build|seeds)\b/.test(process.argv.join(' '));

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Generous: a busy machine is slow, and slowness is not what these tests ask about.
  timeout: 180_000,
  reporter: [['dot'], ['json', { outputFile: '../test-results/report.json' }]],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    launchOptions: {
      executablePath: browserHere(),
      chromiumSandbox: false,
      args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
  },
  projects: [
    { name: 'unit', testMatch: ['unit/**/*.test.ts', 'house.test.ts'] },
    { name: 'build', testMatch: 'build/**/*.test.ts' },
    { name: 'site', testMatch: 'site/**/*.test.ts' },
    ...(existsSync(resolve(seeds)) ? [{ name: 'seeds', testMatch: 'seeds/**/*.test.ts' }] : []),
  ],
  ...(isServed
    ? {
        webServer: {
          command: 'node src/serve.ts',
          cwd: '..',
          url: `http://localhost:${port}${base}`,
          env: { PORT: port, ASTRO_PREVIEW_BACKGROUND: '0' },
          reuseExistingServer: false,
        },
      }
    : {}),
});
