/** What the machine read and nobody has reviewed: each cell with why it matters and the lines to paste. */
import {
  type Bearing,
  bearings,
  type Held,
  heldPositions,
  weighAnswer,
} from '../reading/weigh-answer.ts';
import type { ClaimEntry } from '../schemas/claim.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { eventLines, evidenceLines, positionLines } from './adopt-answer.ts';
import type { Content, Located } from './content.ts';
import { reviewPairs } from './review-pairs.ts';
import type { ReadText } from './telling-words.ts';

type Answer = ReadingEntry['answers'][number];

/** Why a cell matters, in words. */
export const reasons: Readonly<Record<Bearing, string>> = {
  'against all': 'contradicts every reviewed source',
  contradiction: 'contradicts what reviewed sources say',
  'new figure': 'gives a figure that no source has given yet',
  'new position': 'takes a position that no reviewed source takes',
  agreement: 'says what reviewed sources say',
};

/** One machine-read cell: a source's answer to a claim. */
export interface AwaitingCell {
  readonly source: string;
  readonly file: string;
  readonly claim: Located<ClaimEntry>;
  readonly answer: Answer;
  readonly bearing: Bearing;
  /** YAML to paste under `evidence:` of the article. */
  readonly paste: string;
  /** YAML to add under `positions:` of the claim, where the figure is new to it. */
  readonly position: string | undefined;
}

/** The texts of seeds by their digest, where they are here. */
export type SeedTexts = ReadonlyMap<string, string>;

/** Every cell that awaits review, the most consequential first, then by weight, source and claim. */
export function awaitingReview(content: Content, seeds: SeedTexts = new Map()): AwaitingCell[] {
  const claims = new Map(content.claims.map((claim) => [claim.id, claim]));
  const held = heldPositions(content.articles);
  const readings = new Map(content.readings.map(({ id, entry }) => [id, entry]));
  return content.articles
    .flatMap((article) => {
      const settled = settledClaims(article.entry);
      return (readings.get(article.id)?.answers ?? [])
        .filter(({ claim }) => !settled.has(claim))
        .flatMap((answer) => {
          const claim = claims.get(answer.claim);
          const text = readText(article, readings.get(article.id), seeds);
          return claim ? [toCell(article, claim, answer, held.get(claim.id), text)] : [];
        });
    })
    .sort(
      (a, b) =>
        bearings.indexOf(a.bearing) - bearings.indexOf(b.bearing) ||
        a.claim.entry.weight - b.claim.entry.weight ||
        compareText(`${a.source} ${a.claim.id}`, `${b.source} ${b.claim.id}`),
    );
}

/** A seed with its reading, where both are here. */
function readText(
  { entry }: Pick<Content['articles'][number], 'entry'>,
  reading: ReadingEntry | undefined,
  seeds: SeedTexts,
): ReadText | undefined {
  const seed = seeds.get(entry.seed.sha256);
  return seed === undefined || !reading ? undefined : { seed, reading };
}

/** The claims that an editor has settled for a source: by evidence, or by looking in vain. */
export function settledClaims({
  evidence,
  reviewed,
}: Content['articles'][number]['entry']): Set<string> {
  const backed = evidence.flatMap(({ backs }) => backs);
  return new Set([
    ...reviewed.claims,
    ...backed.flatMap((one) => ('claim' in one ? [one.claim] : [])),
  ]);
}

function toCell(
  article: Content['articles'][number],
  claim: Located<ClaimEntry>,
  answer: Answer,
  held: Held | undefined,
  text: ReadText | undefined,
): AwaitingCell {
  return {
    source: article.id,
    file: article.file,
    claim,
    answer,
    bearing: weighAnswer(answer, claim.entry, held),
    paste: evidenceLines(answer, text),
    position: positionLines(answer, claim.entry),
  };
}

/** One event that the machine found told in a source. */
export interface AwaitingEvent {
  readonly source: string;
  readonly file: string;
  readonly event: string;
  readonly statement: string;
  readonly exact: string;
  readonly paste: string;
}

/** Every event found told that no editor has settled for its source, in the order of sources and events. */
export function awaitingEvents(content: Content, seeds: SeedTexts = new Map()): AwaitingEvent[] {
  const statements = new Map(content.events.map(({ id, entry }) => [id, entry.statement]));
  const pairs = reviewPairs(content);
  return content.articles.flatMap(({ id, file, entry }) => {
    const backed = pairs.filter(({ source }) => source === id).map(({ target }) => target);
    const settled = new Set([...entry.reviewed.events, ...backed]);
    const reading = content.readings.find((one) => one.id === id);
    return (reading?.entry.events ?? [])
      .filter(({ event }) => statements.has(event) && !settled.has(event))
      .map((found) => ({
        source: id,
        file,
        event: found.event,
        statement: statements.get(found.event)!,
        exact: found.exact,
        paste: eventLines(found, readText({ entry }, reading?.entry, seeds)),
      }));
  });
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
