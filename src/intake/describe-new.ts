/** What a maintainer reads of one new source: what it says and adds, whom it could not place, what to look at first. */
import { type AwaitingCell, reasons } from '../reviewing/awaiting-review.ts';
import type { Content } from '../checking/content.ts';
import { type Bearing, bearings } from '../law/bearing-of.ts';
import { capitalise } from '../text/capitalise.ts';
import { joinWords } from '../text/join-words.ts';
import { plural } from '../text/plural.ts';
import { indexCodePoints } from '../text/spans.ts';
import { placeAt } from '../text/place.ts';
import { visible } from '../text/visible.ts';
import type { SeedRead } from './read-command.ts';

/** So many lines of a kind are shown. */
const MOST_LINES = 6;

/** So many answers are named to begin a review with. */
const FIRST = 3;

/** A list cut short, with how much of it is left. */
function cut(lines: readonly string[]): string[] {
  const left = lines.length - MOST_LINES;
  return left > 0 ? [...lines.slice(0, MOST_LINES), `    … and ${left} more`] : [...lines];
}

/** What a source holds, in one line. */
export function describeContents({ reading }: SeedRead, { claims }: Content): string {
  const people = reading.mentions.filter(({ kind }) => kind === 'person').map(({ who }) => who);
  const open = reading.quotations.filter(({ speaker }) => !speaker).length;
  const compared = claims.filter(({ entry }) => entry.compare).map(({ id }) => id);
  const answered = new Set(reading.answers.map(({ claim }) => claim));
  return [
    plural(reading.words, 'word'),
    `machine-read answers to ${compared.filter((id) => answered.has(id)).length} of ${plural(compared.length, 'compared claim')}`,
    plural(new Set(people).size, 'person', 'people'),
    `${plural(reading.quotations.length, 'quotation')}${open > 0 ? ` (${open} without a certain speaker)` : ''}`,
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
    ...(agreeing > 0
      ? [
          `  ${plural(agreeing, 'answer')} that reviewed sources give too: confirm them last; they change nothing but the count of who says so.`,
        ]
      : []),
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

/** A new source in full: what it holds, what of it awaits a review, what is asked for. */
export function describeNew(
  read: SeedRead,
  content: Content,
  cells: readonly AwaitingCell[],
): string {
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
