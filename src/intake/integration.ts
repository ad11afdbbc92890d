/** Proves the content before Astro reads it: a build stops on a fault, a dev server tells it and goes on. */
import type { AstroIntegration } from 'astro';
import { type Checked, countErrors, report } from './check.ts';
import { contentFolder } from './load-content.ts';
import { prove } from './prove.ts';
import { seedsFolder } from './seeds-folder.ts';

/** Several files are often saved at once. */
const SETTLES_MS = 150;

/** The integration that stands before all others. */
export function proof(): AstroIntegration {
  let isDev = false;
  let isNeeded = false;
  return {
    name: 'proof',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isDev = command === 'dev';
        isNeeded = isDev || command === 'build';
      },
      'astro:config:done': ({ logger }) => {
        if (!isNeeded) return;
        const checked = prove();
        // The page about this site says which of the two was done.
        process.env['PROVED_AGAINST'] = checked.against;
        if (countErrors(checked.messages) > 0 && !isDev) stop(checked);
        tell(checked, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folders = [contentFolder(), seedsFolder(contentFolder())];
        server.watcher.add(folders);
        let waiting: NodeJS.Timeout | undefined;
        let told = '';
        const proveAnew = () => {
          const checked = prove();
          const text = report(checked);
          // Reading writes into the content, which wakes this again: the same is not told twice.
          if (text !== told) tell(checked, logger);
          told = text;
        };
        server.watcher.on('all', (_, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          clearTimeout(waiting);
          waiting = setTimeout(proveAnew, SETTLES_MS);
        });
      },
    },
  };
}

/** Ends the build with our words only: Astro would call a fault of the content an unhandled error of its own. */
function stop(checked: Checked): never {
  console.error(`${report(checked)}\nNothing was built.`);
  process.exit(1);
}

function tell(checked: Checked, logger: { info(text: string): void; warn(text: string): void }) {
  const text = report(checked);
  if (checked.messages.length > 0) logger.warn(`\n${text}`);
  else logger.info(text);
}
