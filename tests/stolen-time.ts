import { existsSync, readFileSync } from 'node:fs';

/**
 * Seconds for which the host of a virtual machine has kept its processors for others since the start,
 * summed over all of them: `steal` in the first line of /proc/stat, in hundredths (proc(5)). 0 where
 * the system does not tell.
 */
export function stolenTime(): number {
  if (!existsSync('/proc/stat')) return 0;
  const [total = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  return Number(total.split(/ +/)[8] ?? 0) / 100;
}
