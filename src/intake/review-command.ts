/** `npm run review`: what awaits review, the sheets that a reviewer ticks, and the record of the ticks. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Content } from '../checking/content.ts';
import { awaitingReview, readText, type SeedTexts } from '../reviewing/awaiting-review.ts';
import { reviewSteps } from '../reviewing/review-steps.ts';
import type { ReadText } from '../reviewing/telling-words.ts';
import { isReviewed, type ReviewPair, reviewPairs, toldPairs } from '../checking/review-pairs.ts';
import { drawSheet, drawToldSheet, takeSheet } from '../reviewing/review-sheet.ts';
import { type ReviewEntry, reviewEntry } from '../schemas/review.ts';
import { standsAt } from '../text/find-exact.ts';
import { nearestName } from '../text/nearest-name.ts';
import { plural } from '../text/plural.ts';
import { sliceSpan } from '../text/spans.ts';
import { visible } from '../text/visible.ts';
import { describeCell, describeSource, otherwise } from '../reviewing/describe-awaiting.ts';
import { contentFolder, loadContent, shownPath } from './load-content.ts';
import { loadSeedTexts } from './load-seed-texts.ts';
import { seedsFolder } from './seeds-folder.ts';
import { writeWhole } from './write-whole.ts';

/** Characters of the seed shown on either side of a piece of evidence. */
const reach = 260;

export const reviewFile = (folder: string) => join(folder, 'review.yaml');

/** The ticks recorded so far; none where the file is not there yet. */
export function loadReview(folder: string = contentFolder()): ReviewEntry {
  const path = reviewFile(folder);
  return existsSync(path) ? reviewEntry.parse(parse(readFileSync(path, 'utf8')) ?? {}) : {};
}

/** What awaits a person: of all sources what the machine read, of one source everything, each with the lines to paste. */
export function listAwaiting(wanted: { source?: string | undefined }): string {
  const folder = contentFolder();
  const { content } = loadContent(folder);
  const article = content.articles.find(({ id }) => id === wanted.source);
  if (wanted.source !== undefined && !article) return tellUnknown(wanted.source, content);
  const seeds = loadTexts(folder);
  const cells = awaitingReview(content, seeds).filter(
    ({ source }) => !article || source === article.id,
  );
  const review = loadReview(folder);
  const pairs = reviewPairs(content).filter(({ source }) => !article || source === article.id);
  const unticked = pairs.filter((pair) => !isReviewed(pair, review));
  const told = toldPairs(content);
  const untold = told.filter((pair) => !isReviewed(pair, review));
  const text = article && textOf(article, content, seeds);
  const steps = article ? reviewSteps(article, content, text) : [];
  const closing = [
    cells.length === 0
      ? 'Nothing the machine read awaits review.'
      : `${cells.length} machine-read answer${cells.length === 1 ? ' awaits' : 's await'} review, the most consequential first. Those you leave stay on the site as machine-read, in no count.`,
    unticked.length === 0
      ? `All ${pairs.length} pairs of statement and source are ticked.`
      : `${unticked.length} of ${pairs.length} pairs of statement and source are not ticked: npm run review -- --sheet`,
    untold.length === 0
      ? `All ${told.length} told sentences are ticked.`
      : `${untold.length} of ${told.length} told sentences are not ticked: npm run review -- --sheet`,
    ...(article ? [tellProgress(article, steps.length)] : unreadIn(content)),
  ];
  return [
    ...(article
      ? describeSource(article, content, { cells, steps, told: untold, text })
      : [...cells.map(describeCell), ...(cells.length > 0 ? [otherwise] : [])]),
    closing.join('\n'),
  ].join('\n\n');
}

function tellUnknown(source: string, { articles }: Content): string {
  const near = nearestName(
    source,
    articles.map(({ id }) => id),
  );
  return `No article has the id “${visible(source)}”.${near ? ` Nearest: “${near}”` : ''}`;
}

function tellProgress({ id, entry }: Content['articles'][number], open: number): string {
  if (open > 0)
    return `${plural(open, 'question')} left to look through: npm run review -- --source ${id} --interactive asks them one by one.`;
  return entry.review === 'editor'
    ? 'Every question was looked through.'
    : 'Every question was looked through: set review: "editor".';
}

/** The sources in which claims are left through which nobody has looked. */
function unreadIn(content: Content): string[] {
  return content.articles.flatMap((article) => {
    const open = reviewSteps(article, content, undefined).length;
    return open > 0
      ? [
          `${article.id}: ${plural(open, 'question')} left to look through: npm run review -- --source ${article.id}`,
        ]
      : [];
  });
}

/** The seed of an article with its reading, where both are here. */
export function textOf(
  article: Content['articles'][number],
  { readings }: Content,
  seeds: SeedTexts,
): ReadText | undefined {
  return readText(article, readings.find(({ id }) => id === article.id)?.entry, seeds);
}

/** The texts of the seeds that are here, by their digest. */
export function loadTexts(folder: string): Map<string, string> {
  return new Map(
    loadSeedTexts(seedsFolder(folder)).seeds.map(({ sha256, text }) => [sha256, text]),
  );
}

/** The sheet to tick: every pair, of one source or of all, or only those not ticked yet. */
export function sheet(wanted: { source?: string | undefined; all: boolean }): string {
  const folder = contentFolder();
  const { content } = loadContent(folder);
  const seeds = loadTexts(folder);
  const review = loadReview(folder);
  const pairs = reviewPairs(content).filter((pair) => wanted.all || !isReviewed(pair, review));
  const sheets = content.articles
    .filter(({ id }) => wanted.source === undefined || id === wanted.source)
    .map((article) => {
      const text = seeds.get(article.entry.seed.sha256);
      const ofSource = pairs.filter(({ source }) => source === article.id);
      return drawSheet(article, ofSource, (pair) => text && around(text, pair));
    });
  const told = toldPairs(content).filter((pair) => wanted.all || !isReviewed(pair, review));
  if (wanted.source === undefined && told.length > 0) sheets.push(drawToldSheet(told));
  return [
    'Tick a box ([x]) where the words, read where they stand, support the whole statement, dates and',
    'qualifiers included; where two statements have one sense, merge them. Told text says no more than what',
    'it rests on. Then: npm run review -- --take <this file>',
    '',
    sheets.join('\n\n'),
    '',
  ].join('\n');
}

/** The seed around the words of a pair, the words themselves set off. */
function around(text: string, { evidence }: ReviewPair): string {
  const spans = [evidence.exact].flat().flatMap((exact) => standsAt(text, exact).slice(0, 1));
  const [start, end] = [
    Math.min(...spans.map(([from]) => from)),
    Math.max(...spans.map(([, to]) => to)),
  ];
  if (spans.length === 0) return '(the words do not stand in the seed)';
  const before = sliceSpan(text, [Math.max(0, start - reach), start]);
  const words = sliceSpan(text, [start, end]);
  const after = sliceSpan(text, [end, end + reach]);
  return visible(`…${before}⟦${words}⟧${after}…`.replace(/\s+/g, ' '));
}

/** The record of ticks as it is written. */
export function printReview(review: ReviewEntry): string {
  return stringify(review, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
}

/** Records a ticked sheet in review.yaml. Ticks for pairs that have changed are refused, by name. */
export function take(path: string, date: string): string {
  if (!existsSync(path))
    return `There is no sheet at ${visible(path)}. Draw one with: npm run review -- --sheet > sheet.txt`;
  const folder = contentFolder();
  const { content } = loadContent(folder);
  const pairs = [...reviewPairs(content), ...toldPairs(content)];
  const { review, taken, refused } = takeSheet(
    readFileSync(path, 'utf8'),
    pairs,
    loadReview(folder),
    date,
  );
  writeWhole(reviewFile(folder), printReview(review));
  return [
    `${plural(taken, 'tick')} recorded in ${shownPath(reviewFile(folder))}.`,
    ...(refused.length > 0
      ? [
          `${refused.length} refused, since the pair has changed or is gone: ${refused.map(visible).join('; ')}.`,
          'Draw the sheet anew for these.',
        ]
      : []),
  ].join('\n');
}
