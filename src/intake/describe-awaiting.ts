/** What a reviewer reads of each machine-read cell: the words, the lines to paste, and what to do where they do not support it. */
import { type AwaitingCell, type AwaitingEvent, reasons } from '../checking/awaiting-review.ts';
import type { NotLookedFor } from '../checking/not-looked-for.ts';
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
          `  This figure is new. Add it under “positions:” of ${claim.file}; make its sentence true, and see whether the difference is “${claim.entry.difference}” then:`,
          position,
        ]
      : []),
    `  If the words support the whole statement, paste under “evidence:” of ${file}:`,
    paste,
    '  If they do not, and other words of the source answer this, paste evidence with those words and their position.',
    `  If it nowhere answers this, add "${claim.id}" to “claims” of “reviewed:” there: it then shows as silent, as a person found.`,
  ].join('\n');
}

/** An event that the machine found told, and both ways to settle it. */
export function describeEvent(found: AwaitingEvent): string {
  const { source, file, event, statement, exact, paste } = found;
  return [
    `${source} · event ${event}`,
    `  ${statement}`,
    `  The machine read: ${visible(`“${exact}”`)}`,
    `  If the words tell of it, paste under “evidence:” of ${file}:`,
    paste,
    `  If the source nowhere tells of it, add "${event}" to “events” of “reviewed:” there: the machine’s mark then goes.`,
  ].join('\n');
}

/** The weightiest claims that nobody has looked for in a source, with the line that makes it silent on all of them. */
export function describeNotLookedFor({ article, claims }: NotLookedFor): string {
  const { reviewed } = article.entry;
  const silent = [...reviewed.claims, ...claims.map(({ id }) => id)];
  const list = (ids: readonly string[]) => `[${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
  return [
    `${article.id} · ${plural(claims.length, 'claim')} of weight 1 without an answer of the machine: not read, which is not silent`,
    ...claims.map(({ id, entry }) => `  ${id}: ${entry.question}`),
    `  Look for each. Where the source answers, write evidence into ${article.file}; where it does not, list the claim there. Silent on all of them is:`,
    `reviewed: { claims: ${list(silent)}, events: ${list(reviewed.events)} }`,
  ].join('\n');
}
