/** The command line: every command that a person gives beside building. */
import { defineCommand, runMain } from 'citty';
import { check, countErrors, report } from './check.ts';

const checkCommand = defineCommand({
  meta: { name: 'check', description: 'Hold the content to its laws; list every fault at once.' },
  run() {
    const checked = check();
    console.log(report(checked));
    if (countErrors(checked.messages) > 0) process.exitCode = 1;
  },
});

await runMain(
  defineCommand({
    meta: { name: 'by-all-accounts', description: 'From seed to proved page.' },
    subCommands: { check: checkCommand },
  }),
);
