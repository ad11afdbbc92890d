/** What a maintainer reads after the seeds were read: what was new, what was made anew, what stands as recorded. */
import { type AwaitingCell, awaitingReview } from '../reviewing/awaiting-review.ts';
import type { Content } from '../checking/content.ts';
import { printMessage, sortMessages } from '../checking/message.ts';
import { plural } from '../text/plural.ts';
import { visible } from '../text/visible.ts';
import { describeContents, describeNew } from './describe-new.ts';
import type { ReadRun, SeedRead } from './read-command.ts';

/** With more new sources than this each gets one line. */
const MOST_TOLD = 8;

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
  const { messages, reads, absent, corrected } = run;
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
    ...(corrected ? [corrected] : []),
    ...describeReads(run, writes),
    closing.map(visible).join('\n'),
  ].join('\n\n');
}
