/** The door of the site: reads the seeds that are here, then holds the content to every law. */
import { type Message, sortMessages } from '../checking/message.ts';
import { check, type Checked, isHosted } from './check.ts';
import { contentFolder } from './load-content.ts';
import { readSeeds } from './read-command.ts';

/** Reads and checks; a hosted build writes nothing. What both found is told once. */
export function prove(folder: string = contentFolder()): Checked {
  const read = isHosted() ? [] : readSeeds({ writes: true, folder }).messages;
  const checked = check(folder);
  return { ...checked, messages: sortMessages(unique([...checked.messages, ...read])) };
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
