/** The pairs a reviewer ticks: each statement with each source that stands on it, and the words it stands on. */
import { createHash } from 'node:crypto';
import { heldBy } from '../law/held-by.ts';
import { keyOf, relate, type StatementKey } from '../law/relations.ts';
import type { EvidenceEntry } from '../schemas/article.ts';
import type { ReviewEntry } from '../schemas/review.ts';
import type { Content } from './content.ts';

/** One pair of statement and source. */
export interface ReviewPair {
  /** the id of the source */
  readonly source: string;
  readonly evidence: EvidenceEntry;
  readonly target: StatementKey;
  readonly statement: string;
  /** why the words reach this statement where the evidence does not name it: what implies it */
  readonly via: string | undefined;
  /** digest of what the reviewer sees; when it changes, the pair is unreviewed again */
  readonly sha256: string;
}

/** Every pair of the content, in the order of sources and their evidence. */
export function reviewPairs(content: Content): ReviewPair[] {
  const relations = relate(content.claims);
  const sentences = new Map(
    content.claims.flatMap(({ id, entry }) =>
      entry.positions.map(({ id: position, statement }) => [
        keyOf({ claim: id, position }),
        statement,
      ]),
    ),
  );
  return content.articles.flatMap(({ id, entry }) =>
    entry.evidence.flatMap((evidence) => {
      const named = evidence.backs.map(keyOf);
      return [...heldBy(named, relations)].flatMap((target) => {
        const statement = sentences.get(target);
        if (statement === undefined) return [];
        const by = named.find((key) => heldBy([key], relations).has(target));
        return {
          ...{ source: id, evidence, target, statement },
          via: named.includes(target) ? undefined : `implied by ${by}`,
          sha256: digest([statement, evidence.exact, evidence.voice, evidence.attribution]),
        };
      });
    }),
  );
}

function digest(seen: unknown): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}

/** Whether a reviewer has seen the pair as it stands now. */
export function isReviewed(pair: ReviewPair, review: ReviewEntry): boolean {
  return review[`${pair.source}/${pair.evidence.id}`]?.[pair.target]?.sha256 === pair.sha256;
}
