/** The cell of one source and one claim: what it answers there, and who read that. */
import type { ArticleEntry } from '../schemas/article.ts';
import { positionId } from '../schemas/position-id.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { type Counted, countsFor, evidenceNow } from './counts-for.ts';
import { type Identified, keyOf, type RelatedClaim, type StatementKey } from './relations.ts';

export type Answer = ReadingEntry['answers'][number];

/** What the law needs to know of an article. */
export type Evidenced = Pick<ArticleEntry, 'evidence' | 'reviewed'> & Counted;

/** What one source answers to one claim. */
export interface Cell {
  /** The statements that an editor's evidence takes, each once, in the order of the entry. */
  readonly edited: readonly StatementKey[];
  /** The machine's answers that no editor replaces. */
  readonly answers: readonly Answer[];
  /** Whether a person looked through the whole claim: only then what it does not say is silence. */
  readonly looked: boolean;
}

/** The statement of an answer; a value that no position has makes one of its own. */
export function statementOf({ claim, position, value }: Answer): StatementKey {
  return keyOf({ claim, position: position ?? (value ? positionId(value) : 'unread') });
}

/** Every statement that an article has evidence for, in its order. */
export function takenBy(article: Pick<Evidenced, 'evidence'>): StatementKey[] {
  return [...new Set(evidenceNow(article).flatMap(({ backs }) => backs.map(keyOf)))];
}

/** The statements that answer a claim: its own, and those that stand in other claims. */
function answersTo({ id, entry }: Identified<RelatedClaim>, key: StatementKey): boolean {
  return (
    key.startsWith(`${id}/`) || entry.elsewhere.some(({ statement }) => keyOf(statement) === key)
  );
}

/**
 * The cell of a source. An editor replaces the machine: where answers exclude each other, in the whole claim;
 * where all may be true, position by position; and everywhere once the claim was looked through as a whole.
 */
export function cellOf(
  claim: Identified<RelatedClaim>,
  article: Evidenced,
  answers: readonly Answer[],
): Cell {
  if (!countsFor(article, claim.entry)) return { edited: [], answers: [], looked: false };
  const edited = takenBy(article).filter((key) => answersTo(claim, key));
  const looked = article.reviewed.includes(claim.id);
  const isReplaced = (key: StatementKey): boolean =>
    looked || (claim.entry.answers === 'one' ? edited.length > 0 : edited.includes(key));
  const stands = (answer: Answer): boolean => {
    const key = statementOf(answer);
    return answersTo(claim, key) && !isReplaced(key);
  };
  return { edited, looked, answers: answers.filter(stands) };
}
