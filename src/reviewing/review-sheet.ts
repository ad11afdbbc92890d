/** The sheet a reviewer ticks, and what of a ticked sheet counts. */
import type { ReviewEntry } from '../schemas/review.ts';
import type { Located } from '../checking/content.ts';
import type { ReviewPair, Ticked, ToldPair } from '../checking/review-pairs.ts';
import type { ArticleEntry } from '../schemas/article.ts';

/** Characters of the digest that a sheet shows: enough to see that a pair has changed. */
const shown = 12;

/** The words around a piece of evidence in its seed; nothing where the seed is not there. */
export type Surroundings = (pair: ReviewPair) => string | undefined;

/** The sheet of one source: one box a pair, with the statement, the words, and the seed's sentences around them. */
export function drawSheet(
  article: Located<ArticleEntry>,
  pairs: readonly ReviewPair[],
  around: Surroundings,
): string {
  const boxes = pairs.map((pair) => drawBox(pair, around(pair)));
  return [`## ${article.entry.letter}: ${article.entry.publisher ?? article.id}`, ...boxes].join(
    '\n\n',
  );
}

/** The sheet of told text: one box a sentence, with the statements that carry it. */
export function drawToldSheet(pairs: readonly ToldPair[]): string {
  const boxes = pairs.map((pair) =>
    [
      drawTick(pair),
      `      Told: ${pair.say}`,
      ...pair.statements.map((statement) => `      Rests on: ${statement}`),
    ].join('\n'),
  );
  return ['## Told text', ...boxes].join('\n\n');
}

function drawTick({ key, target, sha256 }: Ticked): string {
  return `- [ ] \`${key}\` → \`${target}\` · ${sha256.slice(0, shown)}`;
}

function drawBox(pair: ReviewPair, surroundings: string | undefined): string {
  const { evidence, statement, via } = pair;
  const words = [evidence.exact]
    .flat()
    .map((exact) => `“${exact}”`)
    .join(' … ');
  const credit = evidence.attribution
    .map((step) => `${step.who ?? step.unnamed} (“${step.exact}”)`)
    .join(', ');
  return [
    drawTick(pair),
    `      Statement: ${statement}`,
    ...(via ? [`      Reached: ${via}`] : []),
    `      Words: ${words} (${evidence.voice}${credit ? `, credited to ${credit}` : ''})`,
    ...(evidence.translation ? [`      Our translation: ${evidence.translation}`] : []),
    ...(surroundings ? [`      Around: ${surroundings}`] : []),
  ].join('\n');
}

const tickedBox = /^- \[[xX]\] `([^`]+)` → `([^`]+)` · ([0-9a-f]+)\s*$/gm;

/** The result of taking a ticked sheet. */
export interface TakenSheet {
  readonly review: ReviewEntry;
  readonly taken: number;
  /** ticks for pairs that have changed since the sheet was drawn, or are gone */
  readonly refused: readonly string[];
}

/** Adds a sheet's ticks to the review; a tick counts only for the pair as it stands now. */
export function takeSheet(
  sheet: string,
  pairs: readonly Ticked[],
  review: ReviewEntry,
  date: string,
): TakenSheet {
  const now = new Map(pairs.map((pair) => [`${pair.key} ${pair.target}`, pair]));
  const refused: string[] = [];
  const taken = Array.from(sheet.matchAll(tickedBox)).flatMap(
    ([, key = '', target = '', digest = '']) => {
      const pair = now.get(`${key} ${target}`);
      if (pair?.sha256.startsWith(digest) && digest.length >= shown) return [pair];
      refused.push(`${key} → ${target}`);
      return [];
    },
  );
  return { review: tick(taken, pairs, review, date), taken: taken.length, refused };
}

/** The review with ticks for pairs as they stand now, of all those that exist. */
export function tick(
  ticked: readonly Ticked[],
  pairs: readonly Ticked[],
  review: ReviewEntry,
  date: string,
): ReviewEntry {
  const result: ReviewEntry = structuredClone(review);
  for (const { key, target, sha256 } of ticked)
    (result[key] ??= {})[target] = { sha256, date, by: 'editor' };
  return onlyCurrent(result, new Map(pairs.map((pair) => [`${pair.key} ${pair.target}`, pair])));
}

/** A review without the ticks of pairs that no longer exist, sorted. */
function onlyCurrent(review: ReviewEntry, now: ReadonlyMap<string, Ticked>): ReviewEntry {
  const sorted = (a: [string, unknown], b: [string, unknown]) => (a[0] < b[0] ? -1 : 1);
  return Object.fromEntries(
    Object.entries(review)
      .sort(sorted)
      .map(([key, ticks]) => {
        const kept = Object.entries(ticks).filter(([target]) => now.has(`${key} ${target}`));
        return [key, Object.fromEntries(kept.sort(sorted))] as const;
      })
      .filter(([, ticks]) => Object.keys(ticks).length > 0),
  );
}
