/** What the machine read and nobody has reviewed: each cell with why it matters and the line to paste. */
import { stringify } from 'yaml';
import type { ClaimEntry, PositionEntry } from '../schemas/claim.ts';
import { positionId } from '../schemas/position-id.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import type { Content, Located } from './content.ts';

type Answer = ReadingEntry['answers'][number];

/** Why a cell matters, the most consequential first. */
export const reasons = {
  contradiction: 'contradicts what reviewed sources say',
  'new figure': 'gives a figure that no source has given yet',
  'new position': 'takes a position that no reviewed source takes',
  agreement: 'says what reviewed sources say',
} as const;

export type Reason = keyof typeof reasons;

/** One machine-read cell: a source's answer to a claim. */
export interface AwaitingCell {
  readonly source: string;
  readonly file: string;
  readonly claim: Located<ClaimEntry>;
  readonly answer: Answer;
  readonly reason: Reason;
  /** YAML to paste under `evidence:` of the article */
  readonly paste: string;
}

/** Every cell that awaits review, the most consequential first, then by weight, source and claim. */
export function awaitingReview(content: Content): AwaitingCell[] {
  const claims = new Map(content.claims.map((claim) => [claim.id, claim]));
  const readings = new Map(content.readings.map((reading) => [reading.id, reading.entry]));
  const order = Object.keys(reasons);
  return content.articles
    .flatMap((article) => {
      const settled = new Set([
        ...article.entry.reviewed.claims,
        ...article.entry.evidence.flatMap(({ backs }) =>
          backs.map((b) => ('claim' in b ? b.claim : '')),
        ),
      ]);
      const answers = readings.get(article.id)?.answers ?? [];
      return answers
        .filter((answer) => !settled.has(answer.claim))
        .flatMap((answer) => {
          const claim = claims.get(answer.claim);
          if (!claim) return [];
          const reason = reasonFor(answer, claim, heldPositions(content, claim.id));
          return [
            {
              source: article.id,
              file: article.file,
              claim,
              answer,
              reason,
              paste: pasteLine(answer),
            },
          ];
        });
    })
    .sort(
      (a, b) =>
        order.indexOf(a.reason) - order.indexOf(b.reason) ||
        a.claim.entry.weight - b.claim.entry.weight ||
        `${a.source} ${a.claim.id}`.localeCompare(`${b.source} ${b.claim.id}`, 'en'),
    );
}

/** The positions of a claim for which some article has evidence. */
function heldPositions(content: Content, claim: string): Set<string> {
  const backed = content.articles.flatMap(({ entry }) =>
    entry.evidence.flatMap(({ backs }) => backs),
  );
  return new Set(backed.flatMap((b) => ('claim' in b && b.claim === claim ? [b.position] : [])));
}

function reasonFor(
  answer: Answer,
  { entry }: Located<ClaimEntry>,
  held: ReadonlySet<string>,
): Reason {
  const position = entry.positions.find(({ id }) => id === answer.position);
  if (!position) return 'new figure';
  const opposed = entry.positions.filter(({ id }) => held.has(id) && exclude(position, id, entry));
  if (opposed.length > 0) return 'contradiction';
  return held.has(position.id) ? 'agreement' : 'new position';
}

function exclude(position: PositionEntry, other: string, claim: ClaimEntry): boolean {
  const back = claim.positions.find(({ id }) => id === other)?.excludes ?? [];
  return position.excludes.includes(other) || back.includes(position.id);
}

/** The evidence an editor pastes to adopt an answer; what only a person can judge is left for the editor. */
function pasteLine(answer: Answer): string {
  const position = answer.position ?? (answer.value ? positionId(answer.value) : 'new');
  const evidence = {
    id: `${answer.claim}-${position}`,
    backs: [{ claim: answer.claim, position }],
    exact: answer.exact,
    voice: 'own',
  };
  return stringify([evidence], {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
  });
}
