/** Cuts the phrases of answers that an editor's evidence replaces: a reading is published, and repeats no words for nothing. */
import type { ArticleEntry } from '../schemas/article.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import type { StatementReference } from '../schemas/reference.ts';
import { shortPhrase } from './short-phrase.ts';

type Found = Pick<ReadingEntry, 'answers' | 'events'>;

const toKey = ({ claim, position }: StatementReference): string => `${claim}/${position}`;

/** What the article itself answers: claims and statements it has evidence for or was reviewed on, and events. */
function listCovered({ evidence, reviewed }: ArticleEntry) {
  const backed = evidence.flatMap(({ backs }) => backs);
  const statements = backed.flatMap((one) => ('claim' in one ? [one] : []));
  return {
    claims: new Set([...statements.map(({ claim }) => claim), ...reviewed.claims]),
    statements: new Set(statements.map(toKey)),
    events: new Set([
      ...backed.flatMap((one) => ('event' in one ? [one.event] : [])),
      ...reviewed.events,
    ]),
  };
}

/** The finds with short phrases where the article answers in their place. */
export function cutReplaced(
  { answers, events }: Found,
  article: ArticleEntry,
  attested: ReadonlyMap<string, readonly StatementReference[]>,
): Found {
  const covered = listCovered(article);
  const isAttested = (event: string): boolean =>
    covered.events.has(event) ||
    (attested.get(event) ?? []).some((statement) => covered.statements.has(toKey(statement)));
  const cut = <One extends { exact: string }>(one: One): One => ({
    ...one,
    exact: shortPhrase(one.exact),
  });
  return {
    answers: answers.map((answer) => (covered.claims.has(answer.claim) ? cut(answer) : answer)),
    events: events.map((found) => (isAttested(found.event) ? cut(found) : found)),
  };
}
