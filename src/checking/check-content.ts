/** Holds the content to every law, and gives all messages at once. */
import type { Content } from './content.ts';
import { joinGrounds, type Surroundings } from './grounds.ts';
import { type Message, sortMessages } from './message.ts';
import { asBefore, nameLapses } from './lapsed.ts';
import { rules } from './rules.ts';

/** What every law found, in the order in which a person works through it. */
export function checkContent(content: Content, around: Surroundings): Message[] {
  return sortMessages(sparing(content, around, held(content, around)));
}

function held(content: Content, around: Surroundings): Message[] {
  const grounds = joinGrounds(content, around);
  return rules.flatMap((rule) => rule(grounds));
}

/**
 * A source is withdrawn with one edit, a corrected text taken in with one command: a fault that this alone brings
 * about is a warning, which leads to all that rested on it.
 * What stands in an article itself, its proof above all, is never spared.
 */
function sparing(content: Content, around: Surroundings, found: readonly Message[]): Message[] {
  const note = nameLapses(content);
  if (note === undefined) return [...found];
  const articles = new Set(content.articles.map(({ file }) => file));
  const before = new Set(held(asBefore(content), around).map(nameOf));
  return found.map((message) =>
    before.has(nameOf(message)) || articles.has(message.file)
      ? message
      : { ...message, note: [message.note ?? [], note].flat().join('\n'), severity: 'warning' },
  );
}

function nameOf({ file, line, column, rule, reason }: Message): string {
  return [file, line, column, rule, reason].join('\n');
}
