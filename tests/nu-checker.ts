/** The Nu HTML Checker, where Java is there. It is fetched when it is asked for: only the audit needs its thirty megabytes. */
import { spawnSync } from 'node:child_process';

const checker = 'vnu-jar@26.9.27';

/** CSS that browsers know and the checker's list does not: a property of SVG 2, and the module of anchor positioning. */
const unknownToIt =
  '.*(“paint-order”|“anchor-name”|“position-anchor”|“position-try-fallbacks”|“@position-try”|“inset”: Parse Error).*';

interface Report {
  readonly messages: readonly {
    readonly type: string;
    readonly url: string;
    readonly lastLine?: number;
    readonly message: string;
  }[];
}

/**
 * Its errors on every page of a folder, a line each; undefined where no Java is.
 * @throws Error when the checker cannot be fetched or does not answer.
 */
export function checkWithNu(folder: string): string[] | undefined {
  if (spawnSync('java', ['-version']).error) return undefined;
  const options = ['--errors-only', '--skip-non-html', '--format', 'json'];
  const { stdout, stderr } = spawnSync(
    'npx',
    [
      ...['--yes', '--ignore-scripts', checker, ...options],
      ...['--filterpattern', unknownToIt, '--stdout', folder],
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (!stdout.startsWith('{')) throw new Error(`The Nu checker did not answer: ${stderr}`);
  const { messages } = JSON.parse(stdout) as Report;
  return messages.map(({ url, lastLine, message }) => `${url}:${lastLine ?? 1} ${message}`);
}
