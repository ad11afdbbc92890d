/** Holds the content to every law, and gives all messages at once. */
import type { Content } from './content.ts';
import { joinGrounds, type Surroundings } from './grounds.ts';
import { type Message, sortMessages } from './message.ts';
import { rules } from './rules.ts';

/** What every law found, in the order in which a person works through it. */
export function checkContent(content: Content, around: Surroundings): Message[] {
  const grounds = joinGrounds(content, around);
  return sortMessages(rules.flatMap((rule) => rule(grounds)));
}
