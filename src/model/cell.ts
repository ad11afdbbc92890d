/** The cell of one source and one claim: the positions the source takes, and who read them there. */
import type { ArticleEntry } from '../schemas/article.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import type { Review } from './model.ts';

/** What one source answers to one claim. No positions: silent where an editor looked, else not read. */
export interface Cell {
  by: Review | 'nobody';
  positions: string[];
  /** The machine's answers, where they are what the cell rests on. */
  answers: PlacedAnswer[];
}

/** A machine's answer with the position it stands for. */
export type PlacedAnswer = ReadingEntry['answers'][number] & { position: string };

/**
 * The cell of a source for a claim. What the article holds on the claim is an editor's, for drafts come
 * without evidence, and replaces the machine's whole cell; the machine speaks only where the article
 * has neither evidence nor a reviewed silence.
 */
export function cellOf(
  claim: string,
  article: ArticleEntry,
  answers: readonly PlacedAnswer[],
): Cell {
  const backed = article.evidence
    .flatMap((evidence) => evidence.backs)
    .flatMap((back) => ('claim' in back && back.claim === claim ? [back.position] : []));
  if (backed.length > 0) return { by: 'editor', positions: unique(backed), answers: [] };
  if (article.reviewed.claims.includes(claim)) return { by: 'editor', positions: [], answers: [] };
  const positions = unique(answers.map(({ position }) => position));
  return { by: answers.length > 0 ? 'machine' : 'nobody', positions, answers: [...answers] };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
