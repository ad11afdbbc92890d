/** Rule: a seed is the text that was proved; a changed one is refused with the difference. */
import { describeChange } from '../describe-change.ts';
import { fault } from '../fault.ts';
import type { Ground, Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

const rule = 'seed-unchanged';
const path = ['seed', 'sha256'];

/** Seeds and readings that are of another text than the one the article names. */
export function seedUnchanged({ sources }: Grounds): Message[] {
  return sources.flatMap((ground) => changedSeed(ground) ?? foreignReading(ground) ?? []);
}

function changedSeed({ article, seed, reading }: Ground): Message | undefined {
  const { sha256 } = article.entry.seed;
  if (!seed || seed.sha256 === sha256) return undefined;
  const before = reading?.entry.seed.sha256 === sha256 ? reading.entry : undefined;
  const isDraft = article.entry.review === 'machine' && article.entry.evidence.length === 0;
  const other = isDraft
    ? 'or, if nobody has worked on this draft, delete it and run “npm run read”.'
    : `or, if its publisher corrected it: npm run read -- ${seed.file} --corrects ${article.id} --from <day of the correction>`;
  return fault(article, path, {
    rule,
    reason: `${seed.file} is not the text that this article was proved against.`,
    note: describeChange(article.entry, seed, before).join('\n'),
    help: `Put the old text back; ${other}`,
  });
}

function foreignReading({ article, reading }: Ground): Message | undefined {
  const { file, sha256 } = article.entry.seed;
  if (!reading || reading.entry.seed.sha256 === sha256) return undefined;
  return fault(article, path, {
    rule,
    reason: `The reading of this article was made from another text than ${file}.`,
    help: 'Put the text into the seeds folder and run “npm run read”.',
  });
}
