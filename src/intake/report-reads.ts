/** What a maintainer reads after the seeds were read. */
import { printMessage, sortMessages } from '../checking/message.ts';
import { visible } from '../text/visible.ts';
import type { ReadRun, SeedRead } from './read-command.ts';

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function describeState({ article, isCurrent }: SeedRead, writes: boolean): string {
  if (article === undefined) return 'no article yet';
  if (isCurrent) return 'as recorded';
  return writes ? `written to readings/${article}.json` : 'not as recorded: run “npm run read”';
}

/** One seed in a few lines: what was found, what to know, what to ask. */
function describeRead(read: SeedRead, writes: boolean): string {
  const { reading, file } = read;
  const people = new Set(
    reading.mentions.filter(({ kind }) => kind === 'person').map(({ who }) => who),
  ).size;
  const open = reading.quotations.filter(({ speaker }) => !speaker).length;
  return [
    `${file}: ${describeState(read, writes)}`,
    `  ${plural(reading.words, 'word')}, ${plural(people, 'person').replace('persons', 'people')}, ${plural(reading.quotations.length, 'quotation')}` +
      `${open > 0 ? ` (${open} without a speaker)` : ''}, ${plural(reading.answers.length, 'answer')}, ${plural(reading.proof.length, 'passage')} proved`,
    ...reading.warnings.map((warning) => `  It ${warning}.`),
    ...reading.unplaced.map(
      ({ form, nearest }) =>
        `  Not placed: “${form}”${nearest.length > 0 ? `, near ${nearest.join(', ')}` : ''}`,
    ),
  ].join('\n');
}

/** The whole report: messages first, then each seed, then one closing line. */
export function reportReads({ messages, reads }: ReadRun, writes: boolean): string {
  const fresh = reads.filter(
    ({ isCurrent, article }) => !isCurrent && article !== undefined,
  ).length;
  const closing = `${plural(reads.length, 'seed')} read, ${plural(fresh, 'reading')} ${writes ? 'written' : 'not as recorded'}.`;
  return [
    ...sortMessages(messages).map(printMessage),
    ...reads.map((read) => visible(describeRead(read, writes)).replaceAll('\\u{a}', '\n')),
    closing,
  ].join('\n\n');
}
