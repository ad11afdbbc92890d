/** Loaded into a measured process: when it ends, it writes its peak memory (kB) to the file of `TELL_USAGE`. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const path = process.env['TELL_USAGE'];
if (path && isMainThread) {
  process.on('exit', () => writeFileSync(path, `${process.resourceUsage().maxRSS}`));
}
