/** `npm test`: browser, types, format, content, build, all tests; ends with the count from the runner's own report. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

const report = 'test-results/report.json';

/** Runs one step in the open; ends the whole run when it fails. */
function step(title: string, command: string, args: string[]): void {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status === 0) return;
  console.log(`\n${title}: failed.\n0 passed, 1 failed`);
  process.exit(status ?? 1);
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['CHROMIUM_PATH'] = findBrowser();
const seeds = process.env['SEEDS_DIR'] ?? '../shared/seeds';
if (existsSync(seeds)) {
  process.env['SEEDS_DIR'] = seeds;
} else {
  console.log('No seeds here: the tests that hold the five articles to them are left out.');
}
step('Format', 'npx', ['prettier', '--check', '--log-level=warn', '.']);
step('Types', 'npx', ['astro', 'check', '--minimumSeverity', 'warning']);
step('Content', 'node', ['src/intake/cli.ts', 'check']);
step('Build', 'npx', ['astro', 'build', '--silent']);
rmSync(report, { force: true });

console.log('\n— Tests');
const { status } = spawnSync(
  'npx',
  ['playwright', 'test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
if (!existsSync(report)) {
  console.log('\nThe tests ended without a report: none could be run.\n0 passed, 1 failed');
  process.exit(1);
}
const { stats, errors } = JSON.parse(readFileSync(report, 'utf8')) as {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  /** What kept tests from running at all. */
  errors: unknown[];
};
const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
console.log(`\n${stats.expected} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : (status ?? 1));
