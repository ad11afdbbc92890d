/** What a reviewer reads of each machine-read cell: the words, the lines to paste, and what to do where they do not support it. */
import { type AwaitingCell, reasons } from './awaiting-review.ts';
import type { NotLookedFor } from './not-looked-for.ts';
import { plural } from '../text/plural.ts';
import { visible } from '../text/visible.ts';

/** A machine's answer, why it matters, and every way to settle it. */
export function describeCell(cell: AwaitingCell): string {
  const { file, claim, answer, bearing, paste, position, source } = cell;
  const listed = claim.entry.positions.find(({ id }) => id === answer.position);
  return [
    `${source} · ${claim.id}: ${reasons[bearing]}`,
    `  ${claim.entry.question}`,
    `  The machine read: ${visible(`“${answer.exact}”`)}`,
    ...(listed ? [`  as: ${listed.statement}`] : []),
    ...(position
      ? [
          `  This figure is new. Add it under “positions:” of ${claim.file}; make its sentence true:`,
          position,
        ]
      : []),
    `  If the words support the whole statement, paste under “evidence:” of ${file}:`,
    paste,
    '  If they do not, and other words of the source answer this, paste evidence with those words and their position.',
    `  If it nowhere answers this, add "${claim.id}" to “reviewed:” there: it then shows as silent, as a person found.`,
  ].join('\n');
}

/** The weightiest claims that nobody has looked for in a source, with the line that makes it silent on all of them. */
export function describeNotLookedFor({ article, claims }: NotLookedFor): string {
  const { reviewed } = article.entry;
  const silent = [...reviewed, ...claims.map(({ id }) => id)];
  const list = (ids: readonly string[]) => `[${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
  return [
    `${article.id} · ${plural(claims.length, 'claim')} of weight 1 without an answer of the machine: not read, which is not silent`,
    ...claims.map(({ id, entry }) => `  ${id}: ${entry.question}`),
    `  Look for each. Where the source answers, write evidence into ${article.file}; where it does not, list the claim there. Silent on all of them is:`,
    `reviewed: ${list(silent)}`,
  ].join('\n');
}
