/** Loaded into a measured process: when it ends, it writes its peak memory (MB) and computing time (s) to `TELL_USAGE`. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const path = process.env['TELL_USAGE'];
if (path && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { megabytes: maxRSS / 1024, computing: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(path, JSON.stringify(usage));
  });
}
