/** What a maintainer reads after the seeds were read: what was new, what it says, what to look at first. */
import { type AwaitingCell, awaitingReview, reasons } from '../checking/awaiting-review.ts';
import type { Content } from '../checking/content.ts';
import { printMessage, sortMessages } from '../checking/message.ts';
import { type Bearing, bearings } from '../reading/weigh-answer.ts';
import { capitalise } from '../text/capitalise.ts';
import { joinWords } from '../text/join-words.ts';
import { indexCodePoints } from '../text/spans.ts';
import { placeAt } from '../text/place.ts';
import { visible } from '../text/visible.ts';
import type { ReadRun, SeedRead } from './read-command.ts';

/** With more new sources than this each gets one line. */
const MOST_TOLD = 8;

/** So many lines of a kind are shown. */
const MOST_LINES = 6;

/** So many answers are named to begin a review with. */
const FIRST = 3;

function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

/** A list cut short, with how much of it is left. */
function cut(lines: readonly string[]): string[] {
  const left = lines.length - MOST_LINES;
  return left > 0 ? [...lines.slice(0, MOST_LINES), `    … and ${left} more`] : [...lines];
}

/** The answers of new sources, weighed as a review will: beside all others, whose own are not asked for. */
function weighNew(content: Content, reads: readonly SeedRead[]): AwaitingCell[] {
  const ids = new Set(reads.map(({ article }) => article.id));
  return awaitingReview({
    ...content,
    articles: [
      ...content.articles.filter(({ id }) => !ids.has(id)),
      ...reads.map(({ article }) => article),
    ],
    readings: reads.map(({ article, reading }) => ({ ...article, entry: reading })),
  });
}

/** What a source holds, in one line. */
function describeContents({ reading }: SeedRead, { claims }: Content): string {
  const people = reading.mentions.filter(({ kind }) => kind === 'person').map(({ who }) => who);
  const open = reading.quotations.filter(({ speaker }) => !speaker).length;
  const compared = claims.filter(({ entry }) => entry.compare).map(({ id }) => id);
  const answered = new Set(reading.answers.map(({ claim }) => claim));
  return [
    plural(reading.words, 'word'),
    `answers to ${compared.filter((id) => answered.has(id)).length} of ${plural(compared.length, 'compared claim')}`,
    plural(new Set(people).size, 'person', 'people'),
    `${plural(reading.quotations.length, 'quotation')}${open > 0 ? ` (${open} without a certain speaker)` : ''}`,
    plural(reading.events.length, 'event'),
    plural(reading.undecided.length, 'dated phrase that fits none', 'dated phrases that fit none'),
  ].join(', ');
}

/** One answer: the claim, the position or the new value, the words and where they stand. */
function describeCell({ claim, answer }: AwaitingCell, text: string): string {
  const listed = claim.entry.positions.find(({ id }) => id === answer.position);
  const value =
    answer.value &&
    ('edtf' in answer.value
      ? answer.value.edtf
      : `${answer.value.qualifier} ${answer.value.number}`.replace('exactly ', ''));
  const { line } = placeAt(text, indexCodePoints(text).toIndex(answer.span[0]));
  return `    ${claim.id}: ${listed?.label ?? value ?? ''}, line ${line}: “${answer.exact}”`;
}

function describeAnswers(cells: readonly AwaitingCell[], text: string): string[] {
  const byBearing = Map.groupBy(cells, ({ bearing }) => bearing);
  const told = bearings.filter(
    (bearing): bearing is Exclude<Bearing, 'agreement'> => bearing !== 'agreement',
  );
  const agreeing = byBearing.get('agreement')?.length ?? 0;
  return [
    ...told.flatMap((bearing) => {
      const found = byBearing.get(bearing) ?? [];
      return found.length === 0
        ? []
        : [
            `  ${capitalise(reasons[bearing])}:`,
            ...cut(found.map((cell) => describeCell(cell, text))),
          ];
    }),
    ...(agreeing > 0 ? [`  ${plural(agreeing, 'answer')} as reviewed sources give.`] : []),
  ];
}

function describeUnplaced({ reading }: SeedRead, { people }: Content): string[] {
  const nameOf = new Map(people.map(({ id, entry }) => [id, entry.name]));
  const lines = reading.unplaced.map(({ form, nearest }) => {
    const near = nearest.map((id) => nameOf.get(id) ?? id);
    return `    “${form}”${near.length > 0 ? `: near ${joinWords(near)}` : ''}`;
  });
  return lines.length === 0 ? [] : ['  Names it could not place:', ...cut(lines)];
}

/** What is missing for the source to count, and where to say it. */
function describeAsked({ article: { entry, file } }: SeedRead): string[] {
  const missing = [
    ...(entry.publisher === undefined ? ['publisher'] : []),
    ...(entry.url === undefined ? ['url'] : []),
    ...(entry.published.edtf === undefined ? ['published'] : []),
    ...(entry.headline === undefined ? ['headline'] : []),
  ];
  if (missing.length === 0) return [];
  const isUnidentified = entry.publisher === undefined || entry.url === undefined;
  return [
    `  Asked for: ${joinWords(missing)}. Write what you know into ${file}.`,
    ...(isUnidentified
      ? ['  Until publisher and url are there, it shows as unidentified and stands in no count.']
      : []),
  ];
}

function describeNew(read: SeedRead, content: Content, cells: readonly AwaitingCell[]): string {
  const { seed, article, reading, remarks } = read;
  const first = [...new Set(cells.map(({ claim }) => claim.id))].slice(0, FIRST);
  return [
    `New: ${seed.file} is source ${article.entry.letter}, ${article.file}`,
    `  ${describeContents(read, content)}.`,
    ...reading.warnings.map((warning) => `  It ${warning}.`),
    ...describeAnswers(cells, seed.text),
    ...describeUnplaced(read, content),
    ...remarks.map((remark) => `  ${remark}`),
    ...describeAsked(read),
    ...(first.length > 0
      ? [`  Review first: ${joinWords(first)}: npm run review -- --source ${article.id}`]
      : []),
  ]
    .map(visible)
    .join('\n');
}

/** A source that was read before, where something is to be said of it. */
function describeKnown({ seed, article, reading, isCurrent }: SeedRead, writes: boolean): string[] {
  const isRenamed = seed.file !== article.entry.seed.file;
  if (isCurrent && !isRenamed) return [];
  return [
    [
      `${seed.file}: source ${article.entry.letter}, ${article.entry.publisher ?? article.id}`,
      ...(isRenamed ? [`  It is ${article.entry.seed.file} under another name.`] : []),
      ...(isCurrent
        ? []
        : [
            `  Its reading is ${writes ? 'made anew' : 'not as it would be made'}: ${plural(reading.answers.length, 'answer')}, ${plural(reading.proof.length, 'passage')} proved.`,
          ]),
    ]
      .map(visible)
      .join('\n'),
  ];
}

/** The new sources: each in full, or a line each where they are many. */
function describeFresh(fresh: readonly SeedRead[], content: Content): string[] {
  if (fresh.length <= MOST_TOLD) {
    const cellsOf = Map.groupBy(weighNew(content, fresh), ({ source }) => source);
    return fresh.map((read) => describeNew(read, content, cellsOf.get(read.article.id) ?? []));
  }
  const lines = fresh.map((read) => {
    const { seed, article } = read;
    const contents = describeContents(read, content);
    return visible(
      `New: ${seed.file} is source ${article.entry.letter}, ${article.file}: ${contents}.`,
    );
  });
  return [lines.join('\n')];
}

/** What is to be told of the sources, new ones first; empty where nothing changed. */
export function describeReads({ reads, content }: ReadRun, writes: boolean): string[] {
  const fresh = reads.filter(({ isNew }) => isNew);
  return [
    ...describeFresh(fresh, content),
    ...reads.filter(({ isNew }) => !isNew).flatMap((read) => describeKnown(read, writes)),
  ];
}

/** The whole report: messages first, then each source of which something is to be said, then one closing line. */
export function reportReads(run: ReadRun, writes: boolean): string {
  const { messages, reads, absent } = run;
  const fresh = reads.filter(({ isNew }) => isNew).length;
  const behind = reads.filter(({ isNew, isCurrent }) => !isNew && !isCurrent).length;
  const closing = [
    `${plural(reads.length, 'seed')} read: ${fresh} new${writes || fresh === 0 ? '' : ', not drafted'}, ${behind} ${writes ? 'made anew' : 'not as recorded'}, ${reads.length - fresh - behind} as recorded.`,
    ...absent.map(
      ({ entry }) =>
        `${entry.seed.file} is not here: source ${entry.letter}${entry.publisher ? `, ${entry.publisher},` : ''} stands as recorded.`,
    ),
  ];
  return [
    ...sortMessages(messages).map(printMessage),
    ...describeReads(run, writes),
    closing.map(visible).join('\n'),
  ].join('\n\n');
}
