/** Proves the content before Astro reads it: a build stops on a fault, a dev server tells it and goes on. */
import type { AstroIntegration } from 'astro';
import { countErrors, report } from './check.ts';
import { contentFolder } from './load-content.ts';
import { prove, type Proved } from './prove.ts';
import { seedsFolder } from './seeds-folder.ts';

/** Several files are often saved at once. */
const SETTLES_MS = 150;

/** The integration that stands before all others. */
export function proof(): AstroIntegration {
  let isDev = false;
  let isNeeded = false;
  /** Drafts of this dev server: while nobody has touched them they follow their seeds. */
  const session = new Map<string, string>();
  return {
    name: 'proof',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isDev = command === 'dev';
        isNeeded = isDev || command === 'build';
      },
      'astro:config:done': ({ logger }) => {
        if (!isNeeded) return;
        const checked = prove(contentFolder(), isDev ? session : undefined);
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
          const checked = prove(contentFolder(), session);
          const text = report(checked);
          // Reading writes into the content, which wakes this again: the same is not told twice.
          if (text !== told || checked.news !== '') tell(checked, logger);
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
function stop(checked: Proved): never {
  console.error(`${withNews(checked)}\nNothing was built.`);
  process.exit(1);
}

function tell(checked: Proved, logger: { info(text: string): void; warn(text: string): void }) {
  const text = withNews(checked);
  if (checked.messages.length > 0) logger.warn(`\n${text}`);
  else logger.info(checked.news === '' ? text : `\n${text}`);
}

function withNews(checked: Proved): string {
  return [...(checked.news === '' ? [] : [checked.news]), report(checked)].join('\n\n');
}
