/** Installs what is missing, so that `npm start` and `npm test` work on a fresh machine. Runs on any Node from 18 on. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing what is missing (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8' });
const [major = 0, minor = 0] = (stdout ?? '').replace(/^v/, '').split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This project needs Node 22.18 or newer; here it is ${(stdout ?? '').trim() || 'not found'}.\n` +
      'Node 24 comes with the project on Linux (x64, arm64). Elsewhere install Node 24 and run the command again.',
  );
  process.exit(1);
}

/** Runs a command in the open and ends with its exit code when it fails. */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`“${[command, ...args].join(' ')}” did not succeed; its own words stand above.`);
    process.exit(status ?? 1);
  }
}
