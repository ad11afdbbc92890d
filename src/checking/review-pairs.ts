/** The pairs a reviewer ticks: each statement with each source that stands on it, and the words it stands on. */
import { createHash } from 'node:crypto';
import type { EvidenceEntry } from '../schemas/article.ts';
import type { ClaimEntry } from '../schemas/claim.ts';
import type { ReviewEntry } from '../schemas/review.ts';
import type { Content, Located } from './content.ts';

/** One pair of statement and source. */
export interface ReviewPair {
  /** the id of the source */
  readonly source: string;
  readonly evidence: EvidenceEntry;
  /** `claim/position` or the id of an event */
  readonly target: string;
  readonly statement: string;
  /** why the words reach this statement where the evidence does not name it: an implied position, an attested event */
  readonly via: string | undefined;
  /** digest of what the reviewer sees; when it changes, the pair is unreviewed again */
  readonly sha256: string;
}

/** Every pair of the content, in the order of sources and their evidence. */
export function reviewPairs(content: Content): ReviewPair[] {
  const claims = new Map(content.claims.map((claim) => [claim.id, claim.entry]));
  return content.articles.flatMap(({ id, entry }) =>
    entry.evidence.flatMap((evidence) =>
      targetsOf(evidence, claims, content.events).map((target) => ({
        ...{ source: id, evidence, ...target },
        sha256: digest([target.statement, evidence.exact, evidence.voice, evidence.attribution]),
      })),
    ),
  );
}

type Target = Pick<ReviewPair, 'target' | 'statement' | 'via'>;

/** What a piece of evidence stands behind: what it names, what that implies, and the events these attest. */
function targetsOf(
  evidence: EvidenceEntry,
  claims: ReadonlyMap<string, ClaimEntry>,
  events: Content['events'],
): Target[] {
  const found = new Map<string, Target>();
  const add = (target: Target) => found.has(target.target) || found.set(target.target, target);
  for (const backed of evidence.backs) {
    if ('event' in backed) {
      const event = events.find(({ id }) => id === backed.event);
      if (event) add({ target: event.id, statement: event.entry.statement, via: undefined });
      continue;
    }
    const claim = claims.get(backed.claim);
    const direct = claim?.positions.find(({ id }) => id === backed.position);
    if (!claim || !direct) continue;
    add({ target: `${backed.claim}/${direct.id}`, statement: direct.statement, via: undefined });
    for (const position of implied(claim, direct.id)) {
      add({
        target: `${backed.claim}/${position.id}`,
        statement: position.statement,
        via: `implied by ${direct.id}`,
      });
    }
    for (const event of attestedBy(events, backed.claim, direct.id)) {
      const via = `attested by ${backed.claim}/${direct.id}`;
      add({ target: event.id, statement: event.entry.statement, via });
    }
  }
  return [...found.values()];
}

function attestedBy(
  events: Content['events'],
  claim: string,
  position: string,
): Located<Content['events'][number]['entry']>[] {
  return events.filter(({ entry }) =>
    entry.attested.some(
      (statement) => statement.claim === claim && statement.position === position,
    ),
  );
}

/** Every position that is true if this one is, through any number of steps. */
function implied(claim: ClaimEntry, from: string): ClaimEntry['positions'] {
  const reached = new Set<string>();
  const follow = (id: string): void => {
    for (const next of claim.positions.find((position) => position.id === id)?.implies ?? []) {
      if (reached.has(next) || next === from) continue;
      reached.add(next);
      follow(next);
    }
  };
  follow(from);
  return claim.positions.filter(({ id }) => reached.has(id));
}

function digest(seen: unknown): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}

/** Whether a reviewer has seen the pair as it stands now. */
export function isReviewed(pair: ReviewPair, review: ReviewEntry): boolean {
  return review[`${pair.source}/${pair.evidence.id}`]?.[pair.target]?.sha256 === pair.sha256;
}
