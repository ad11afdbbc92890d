/** The command line: every command that a person gives beside building. */
import { defineCommand, runMain } from 'citty';
import { terminal } from './asker.ts';
import { check, countErrors, isHosted, report } from './check.ts';
import { readSeeds } from './read-command.ts';
import { reportReads } from './report-reads.ts';
import { explain } from './explain-command.ts';
import { reviewInTerminal } from './interactive-review.ts';
import { contentFolder } from './load-content.ts';
import { makeEntry } from './new-command.ts';
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
    source: { type: 'string', description: 'one source only', valueHint: 'id' },
    take: { type: 'string', description: 'record the ticks of a sheet', valueHint: 'file' },
    interactive: { type: 'boolean', description: 'with --source: ask everything in the terminal' },
  },
  async run({ args }) {
    const today = new Date().toISOString().slice(0, 10);
    if (args.interactive) await interact(args.source, today);
    else if (args.take) console.log(take(args.take, today));
    else
      console.log(
        args.sheet
          ? sheet({ source: args.source, all: args.all === true })
          : listAwaiting({ source: args.source }),
      );
  },
});

/** A review in the terminal; to stop by Ctrl-C is to stop. */
async function interact(source: string | undefined, today: string): Promise<void> {
  if (source === undefined) {
    console.log('Say which source: npm run review -- --source <id> --interactive');
    process.exitCode = 1;
    return;
  }
  try {
    console.log(await reviewInTerminal({ source, folder: contentFolder(), today, ask: terminal }));
  } catch (fault) {
    if (!(fault instanceof Error) || fault.name !== 'ExitPromptError') throw fault;
    console.log('Stopped. What was answered is written; the same command goes on there.');
  }
}

const readCommand = defineCommand({
  meta: {
    name: 'read',
    description:
      'Read the seeds of the inbox, all or those named; draft an article for each new one.',
  },
  args: {
    check: { type: 'boolean', description: 'write nothing; exit 1 where entries are not current' },
    publisher: { type: 'string', description: 'who published the new source' },
    url: { type: 'string', description: 'where it was published' },
    date: { type: 'string', description: 'the date it is printed with' },
    headline: { type: 'string', description: 'its headline, as it stands in the seed' },
    corrects: {
      type: 'string',
      description: 'the article whose text the file is, as its publisher corrected it',
      valueHint: 'id',
    },
    from: { type: 'string', description: 'the day since when the corrected text stands' },
    explain: {
      type: 'string',
      description: 'why a claim was read so in it',
      valueHint: 'seed> <claim',
    },
  },
  run({ args }) {
    if (args.explain !== undefined) {
      console.log(explain(args.explain, args._[0]));
      return;
    }
    const writes = !args.check && !isHosted();
    const { publisher, url, date, headline } = args;
    const given = Object.fromEntries(
      Object.entries({ publisher, url, date, headline }).filter(([, value]) => value),
    );
    const { corrects, from = '' } = args;
    const correction = corrects === undefined ? {} : { correction: { corrects, from } };
    const run = readSeeds({ files: args._, writes, given, ...correction });
    console.log(reportReads(run, writes));
    const isBehind = !writes && run.reads.some(({ isCurrent }) => !isCurrent);
    if (countErrors(run.messages) > 0 || isBehind) process.exitCode = 1;
  },
});

const text = (description: string) => ({ type: 'string', description }) as const;

const newCommand = defineCommand({
  meta: {
    name: 'new',
    description:
      'Write a new entry: person, claim, event or topic, and its name, question or title.',
  },
  args: {
    sex: text('of a person, where nothing here says it: female or male'),
    group: text('of a person: a group of people in story.yaml'),
    role: text('of a person: who this is, a few words'),
    topic: text('of a claim: the topic on whose page it stands'),
    says: text('of a claim: the statement of its first position'),
    label: text('of a claim: that statement in one to four words'),
    source: text('of a claim: the source that says so'),
    words: text('of a claim: the words by which it says so'),
    who: text(
      'of a claim: whom the text credits for these words, an id or what they are; own: nobody',
    ),
    answer: text('of a claim: which of the proposed words answer it: 1, 2 or 3'),
    happened: text('of an event: the statement that says it happened, claim/position'),
    when: text('of an event: its date, 2024-03-03'),
    question: text('of a topic: what a reader comes with'),
  },
  run({ args }) {
    const { _: named, ...flags } = args;
    const given: Record<string, string> = {};
    for (const [flag, value] of Object.entries(flags))
      if (typeof value === 'string') given[flag] = value;
    const { isMade, report } = makeEntry({ kind: named[0], title: named[1], given });
    console.log(report);
    if (!isMade) process.exitCode = 1;
  },
});

await runMain(
  defineCommand({
    meta: { name: 'by-all-accounts', description: 'From seed to proved page.' },
    subCommands: {
      check: checkCommand,
      read: readCommand,
      prose: proseCommand,
      new: newCommand,
      review: reviewCommand,
    },
  }),
);
