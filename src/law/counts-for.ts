/** The one place that says which articles count for a claim, those of its time that were not withdrawn, and which of their words. */
import type { ArticleEntry, EvidenceEntry } from '../schemas/article.ts';

/** What of an article decides it. */
export type Counted = Pick<ArticleEntry, 'chapter' | 'withdrawn'>;

/** A claim of the day itself names no chapter; a claim of what came after names its own. */
export interface Timed {
  readonly chapter?: string | undefined;
}

/** The day itself, to ask which articles count for it. */
export const ofTheDay: Timed = {};

/** Whether an article counts for a claim: on all others it holds nothing, and stands in none of their lines and counts. */
export function countsFor({ chapter, withdrawn }: Counted, claim: Timed): boolean {
  return withdrawn === undefined && chapter === claim.chapter;
}

/** The evidence that counts: of a text that its publisher has corrected since, the words are only what it first said. */
export function evidenceNow({ evidence }: Pick<ArticleEntry, 'evidence'>): EvidenceEntry[] {
  return evidence.filter(({ version }) => version === undefined);
}
