/** `npm run prose`: what an editor may want to look at again in our own words. Never stops anything. */
import { printMessage, sortMessages } from '../checking/message.ts';
import { checkProse } from '../checking/prose.ts';
import { loadContent } from './load-content.ts';

/** Every remark with its file and line, and a closing count. */
export function prose(): string {
  const remarks = sortMessages(checkProse(loadContent().content));
  const count = remarks.length === 1 ? '1 remark' : `${remarks.length} remarks`;
  return [...remarks.map(printMessage), `Read: ${count} on our own words.`].join('\n\n');
}
