/** The door of the site: reads the seeds that are here, then holds the content to every law. */
import { type Message, sortMessages } from '../checking/message.ts';
import { check, type Checked, isHosted } from './check.ts';
import { contentFolder } from './load-content.ts';
import { readSeeds, type ReadRun } from './read-command.ts';
import { describeReads } from './report-reads.ts';
import type { Session } from './session.ts';

/** What a check found, and what reading had to tell before. */
export interface Proved extends Checked {
  /** New sources, and readings made anew; empty where all was as recorded. */
  readonly news: string;
}

/** What reading had to tell, with the messages of its run. */
export interface Read {
  readonly messages: ReadRun['messages'];
  readonly news: string;
}

/** Reads the inbox and writes what is new; a hosted build does not. */
export function readInbox(folder: string = contentFolder(), session?: Session): Read {
  if (isHosted()) return { messages: [], news: '' };
  const run = readSeeds({ writes: true, folder, ...(session && { session }) });
  return { messages: run.messages, news: describeReads(run, true).join('\n\n') };
}

/** Holds the content to every law. What reading and checking both found is told once. */
export function checkAfter(
  { messages, news }: Read,
  folder: string = contentFolder(),
  session?: Session,
): Proved {
  const checked = check(folder, session?.entries);
  return { ...checked, messages: sortMessages(unique([...checked.messages, ...messages])), news };
}

/** Reads and checks. */
export function prove(folder: string = contentFolder(), session?: Session): Proved {
  return checkAfter(readInbox(folder, session), folder, session);
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
