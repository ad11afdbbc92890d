/** A progress bar for long work, where a person looks on; none in logs and in hosted builds. */
import cliProgress from 'cli-progress';

/** Shorter work is done before a bar can be read. */
const LONG = 25;

export interface Progress {
  step(): void;
  end(): void;
}

/** A bar over so many steps. */
export function showProgress(title: string, steps: number): Progress {
  if (steps < LONG || !process.stderr.isTTY || process.env['CI']) {
    return { step: () => undefined, end: () => undefined };
  }
  const bar = new cliProgress.SingleBar(
    {
      format: `${title} [{bar}] {value} of {total}`,
      clearOnComplete: true,
      // Nothing is changed in the terminal that a run cut short by Ctrl-C would leave behind.
      hideCursor: false,
      linewrap: true,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(steps, 0);
  return { step: () => bar.increment(), end: () => bar.stop() };
}
