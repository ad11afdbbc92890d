/** The door of the site: reads the seeds that are here, then holds the content to every law. */
import { type Message, sortMessages } from '../checking/message.ts';
import { check, type Checked, isHosted } from './check.ts';
import { contentFolder } from './load-content.ts';
import { readSeeds } from './read-command.ts';
import { describeReads } from './report-reads.ts';

/** What a check found, and what reading had to tell before. */
export interface Proved extends Checked {
  /** New sources, and readings made anew; empty where all was as recorded. */
  readonly news: string;
}

/** Reads and checks; a hosted build writes nothing. What both found is told once. */
export function prove(folder: string = contentFolder(), session?: Map<string, string>): Proved {
  if (isHosted()) return { ...check(folder), news: '' };
  const run = readSeeds({ writes: true, folder, ...(session && { session }) });
  const checked = check(folder);
  return {
    ...checked,
    messages: sortMessages(unique([...checked.messages, ...run.messages])),
    news: describeReads(run, true).join('\n\n'),
  };
}

function unique(messages: readonly Message[]): Message[] {
  const told = new Map(
    messages.map((message) => [
      [message.file, message.line, message.column, message.rule, message.reason].join('\n'),
      message,
    ]),
  );
  return [...told.values()];
}
