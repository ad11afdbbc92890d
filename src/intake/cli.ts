/** The command line: every command that a person gives beside building. */
import { defineCommand, runMain } from 'citty';
import { check, countErrors, report } from './check.ts';
import { readSeeds } from './read-command.ts';
import { reportReads } from './report-reads.ts';
import { prose } from './prose-command.ts';
import { listAwaiting, sheet, take } from './review-command.ts';

const checkCommand = defineCommand({
  meta: { name: 'check', description: 'Hold the content to its laws; list every fault at once.' },
  run() {
    const checked = check();
    console.log(report(checked));
    if (countErrors(checked.messages) > 0) process.exitCode = 1;
  },
});

const proseCommand = defineCommand({
  meta: { name: 'prose', description: 'Remarks on our own words; a help to editors, never a law.' },
  run() {
    console.log(prose());
  },
});

const reviewCommand = defineCommand({
  meta: {
    name: 'review',
    description: 'What awaits review, and the sheets that a reviewer ticks.',
  },
  args: {
    sheet: { type: 'boolean', description: 'print the sheet of all pairs not ticked yet' },
    all: { type: 'boolean', description: 'with --sheet: print ticked pairs too' },
    source: { type: 'string', description: 'with --sheet: one source only' },
    take: { type: 'string', description: 'record the ticks of a sheet', valueHint: 'file' },
  },
  run({ args }) {
    if (args.take) console.log(take(args.take, new Date().toISOString().slice(0, 10)));
    else
      console.log(
        args.sheet ? sheet({ source: args.source, all: args.all === true }) : listAwaiting(),
      );
  },
});

const readCommand = defineCommand({
  meta: { name: 'read', description: 'Read the seeds of the inbox into content/readings.' },
  args: {
    check: { type: 'boolean', description: 'write nothing; exit 1 where a reading is not current' },
  },
  run({ args }) {
    const writes = !args.check && !process.env['CI'];
    const run = readSeeds({ files: args._, writes });
    console.log(reportReads(run, writes));
    const isBehind = !writes && run.reads.some(({ isCurrent }) => !isCurrent);
    if (countErrors(run.messages) > 0 || isBehind) process.exitCode = 1;
  },
});

await runMain(
  defineCommand({
    meta: { name: 'by-all-accounts', description: 'From seed to proved page.' },
    subCommands: {
      check: checkCommand,
      read: readCommand,
      prose: proseCommand,
      review: reviewCommand,
    },
  }),
);
