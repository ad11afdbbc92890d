/** Which sources have words behind which statement and which event. */
import type { ArticleEntry, Backed } from '../schemas/article.ts';
import type { ClaimEntry } from '../schemas/claim.ts';
import type { StatementReference } from '../schemas/reference.ts';
import type { Content } from './content.ts';

/** Sources with words of their own behind something. */
export interface Backing {
  /** The ids of the sources that a person placed behind it. */
  readonly byEditor: readonly string[];
  /** The ids of the sources that only the machine placed behind it. */
  readonly byMachine: readonly string[];
}

/** The sources that hold a statement: by evidence for it, or for a position that implies it. */
export function backingOf(content: Content, { claim, position }: StatementReference): Backing {
  const holders = new Set(impliedBy(content, claim, position));
  const isHeld = (one: Backed) =>
    'claim' in one && one.claim === claim && holders.has(one.position);
  const byEditor = content.articles.filter(({ entry }) => backsOf(entry).some(isHeld));
  const byMachine = content.readings.filter(
    ({ id, entry }) =>
      entry.answers.some((one) => one.claim === claim && holders.has(one.position ?? '')) &&
      !isReviewed(content, id, (article) => decidesClaim(article, claim)),
  );
  return { byEditor: byEditor.map(({ id }) => id), byMachine: byMachine.map(({ id }) => id) };
}

/** The sources that attest an event by evidence of its own. */
export function backingOfEvent(content: Content, event: string): Backing {
  const byEditor = content.articles.filter(({ entry }) =>
    backsOf(entry).some((one) => 'event' in one && one.event === event),
  );
  const byMachine = content.readings.filter(
    ({ id, entry }) =>
      entry.events.some((one) => one.event === event) &&
      !isReviewed(content, id, (article) => decidesEvent(article, event)),
  );
  return { byEditor: byEditor.map(({ id }) => id), byMachine: byMachine.map(({ id }) => id) };
}

/** A position and all positions of its claim that imply it, over any number of steps. */
export function impliedBy(content: Content, claim: string, position: string): string[] {
  const entry = content.claims.find(({ id }) => id === claim)?.entry;
  return entry ? closure(entry, position) : [position];
}

function closure({ positions }: ClaimEntry, position: string): string[] {
  const found = [position];
  for (const here of found) {
    const above = positions.filter(({ implies }) => implies.includes(here)).map(({ id }) => id);
    found.push(...above.filter((id) => !found.includes(id)));
  }
  return found;
}

/** Everything that an article's evidence stands behind. */
function backsOf({ evidence }: ArticleEntry): Backed[] {
  return evidence.flatMap(({ backs }) => backs);
}

/** An editor's evidence or review replaces the machine's whole cell. */
function isReviewed(
  { articles }: Content,
  id: string,
  decides: (article: ArticleEntry) => boolean,
): boolean {
  return articles.some((article) => article.id === id && decides(article.entry));
}

function decidesClaim(article: ArticleEntry, claim: string): boolean {
  return (
    article.reviewed.claims.includes(claim) ||
    backsOf(article).some((one) => 'claim' in one && one.claim === claim)
  );
}

function decidesEvent(article: ArticleEntry, event: string): boolean {
  return (
    article.reviewed.events.includes(event) ||
    backsOf(article).some((one) => 'event' in one && one.event === event)
  );
}
