/** Proves the content before Astro reads it: a build stops on a fault, a dev server tells it and goes on. */
import { existsSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { countErrors, report } from './check.ts';
import { contentFolder } from './load-content.ts';
import { checkAfter, prove, type Proved, readInbox } from './prove.ts';
import { seedsFolder } from './seeds-folder.ts';
import { type Session, startSession } from './session.ts';

/** Several files are often saved at once. */
const SETTLES_MS = 60;

/** After new entries were written the pages come first, and the laws when they have been served. */
const SERVES_MS = 1200;

interface Logger {
  info(text: string): void;
  warn(text: string): void;
}

/** The integration that stands before all others. */
export function proof(): AstroIntegration {
  let isDev = false;
  let isNeeded = false;
  const session = startSession();
  return {
    name: 'proof',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isDev = command === 'dev';
        isNeeded = isDev || command === 'build';
      },
      'astro:config:done': ({ logger }) => {
        if (!isNeeded) return;
        const proved = prove(contentFolder(), isDev ? session : undefined);
        // The page about this site says which of the two was done.
        process.env['PROVED_AGAINST'] = proved.against;
        if (countErrors(proved.messages) > 0 && !isDev) stop(proved);
        tell(proved, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folders = [contentFolder(), seedsFolder(contentFolder())];
        server.watcher.add(folders);
        let reading: NodeJS.Timeout | undefined;
        let checking: NodeJS.Timeout | undefined;
        let told = '';
        const readAnew = () => {
          const read = readInbox(contentFolder(), session);
          if (read.news !== '') logger.info(`\n${read.news}`);
          const checkAnew = () => {
            const proved = { ...checkAfter(read, contentFolder(), session), news: '' };
            const text = report(proved);
            if (text !== told) tell(proved, logger);
            told = text;
          };
          clearTimeout(checking);
          checking = setTimeout(checkAnew, read.news === '' ? 0 : SERVES_MS);
        };
        server.watcher.on('all', (_, path) => {
          if (!folders.some((folder) => path.startsWith(folder)) || isOwn(path, session)) return;
          clearTimeout(reading);
          reading = setTimeout(readAnew, SETTLES_MS);
        });
      },
    },
  };
}

/** Whether a file is what reading itself has just written: that is no reason to read again. */
function isOwn(path: string, { drafts, written }: Session): boolean {
  const text = drafts.get(path) ?? written.get(path);
  return text !== undefined && existsSync(path) && readFileSync(path, 'utf8') === text;
}

/** Ends the build with our words only: Astro would call a fault of the content an unhandled error of its own. */
function stop(proved: Proved): never {
  console.error(`${withNews(proved)}\nNothing was built.`);
  process.exit(1);
}

function tell(proved: Proved, logger: Logger): void {
  const text = withNews(proved);
  if (proved.messages.length > 0) logger.warn(`\n${text}`);
  else logger.info(proved.news === '' ? text : `\n${text}`);
}

function withNews(proved: Proved): string {
  return [...(proved.news === '' ? [] : [proved.news]), report(proved)].join('\n\n');
}
