/** A message about a seed file. */
import type { Message } from '../checking/message.ts';
import type { Refusal } from '../reading/decode-seed.ts';
import { shownPath } from './load-content.ts';

/** Says what is wrong with a seed, at the place where it is wrong. */
export function seedMessage(path: string, { reason, help, place }: Refusal): Message {
  return {
    file: shownPath(path),
    line: place?.line ?? 1,
    column: place?.column ?? 1,
    rule: 'seed-readable',
    reason: `This seed ${reason}`,
    help,
    severity: 'error',
  };
}
