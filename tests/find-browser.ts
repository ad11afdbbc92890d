/** Finds a Chromium for the tests, or fetches one: environment, Playwright's own, the system's, an installer. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const fixed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser that is already here, if there is one. */
export function browserHere(): string | undefined {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return asked;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const system = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...system, ...fixed].find((path) => path && existsSync(path));
}

/** A browser's path; fetches one where none is here. Throws with what to install where that fails too. */
export function findBrowser(): string {
  const here = browserHere();
  if (here) return here;
  console.log('No Chromium here: asking Playwright for one …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  const fetched = browserHere();
  if (fetched) return fetched;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Playwright could not fetch one: asking the system’s packages …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
  }
  const installed = browserHere();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}
