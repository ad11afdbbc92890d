/** What the machine read and nobody has reviewed: each cell with why it matters and the lines to paste. */
import { type Bearing, bearingOf, bearings } from '../law/bearing-of.ts';
import type { Answer } from '../law/cell-of.ts';
import type { ClaimEntry } from '../schemas/claim.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { evidenceLines, positionLines } from './adopt-answer.ts';
import { holdingsIn } from '../checking/backing.ts';
import type { Content, Located } from '../checking/content.ts';
import type { ReadText } from './telling-words.ts';

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
  const holdings = holdingsIn(content);
  const readings = new Map(content.readings.map(({ id, entry }) => [id, entry]));
  return content.articles
    .flatMap((article) => {
      const text = readText(article, readings.get(article.id), seeds);
      return content.claims.flatMap((claim) => {
        const { answers } = holdings.sources.get(article.id)!.cells.get(claim.id)!;
        // A statement of another claim awaits review there.
        return answers
          .filter((answer) => answer.claim === claim.id)
          .map((answer) => ({
            source: article.id,
            file: article.file,
            claim,
            answer,
            bearing: bearingOf(answer, holdings, article.id),
            paste: evidenceLines(answer, text),
            position: positionLines(answer, claim.entry),
          }));
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
export function readText(
  { entry }: Pick<Content['articles'][number], 'entry'>,
  reading: ReadingEntry | undefined,
  seeds: SeedTexts,
): ReadText | undefined {
  const seed = seeds.get(entry.seed.sha256);
  return seed === undefined || !reading ? undefined : { seed, reading };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
