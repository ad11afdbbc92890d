/** Makes a message that points at a field of an entry. */
import type { FieldPath, Located } from './content.ts';
import type { Message } from './message.ts';

/** What a rule has to say; the place is added from the field. */
export type Wording = Pick<Message, 'rule' | 'reason' | 'note' | 'help'>;

/** An error at a field of an entry: it stops the build. */
export function fault(located: Located<unknown>, path: FieldPath, wording: Wording): Message {
  return { file: located.file, ...located.at(path), ...wording, severity: 'error' };
}

/** A warning at a field of an entry: it is said, and the build goes on. */
export function warning(located: Located<unknown>, path: FieldPath, wording: Wording): Message {
  return { file: located.file, ...located.at(path), ...wording, severity: 'warning' };
}
