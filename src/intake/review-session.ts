/** What a review in the terminal goes through, and what it writes: at once, and so that it can be taken back. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../checking/content.ts';
import { printMessage } from '../checking/message.ts';
import { reviewPairs, type Ticked, toldPairs } from '../checking/review-pairs.ts';
import { tick } from '../reviewing/review-sheet.ts';
import type { ReadText } from '../reviewing/telling-words.ts';
import type { Asker, Choice } from './asker.ts';
import { loadContent, shownPath } from './load-content.ts';
import { loadReview, printReview, reviewFile } from './review-command.ts';
import { writeDrafted } from './write-drafted.ts';
import { writeWhole } from './write-whole.ts';

/** What a review goes through, and what it has written. */
export interface Session {
  readonly folder: string;
  readonly source: string;
  readonly today: string;
  readonly ask: Asker;
  readonly text: ReadText;
  /** What each question has written, the last one last: what stood there before, and what stands there now. */
  readonly written: Map<string, { before: string | undefined; after: string }>[];
  /** Evidence that a person found right as it was proposed: its pairs are ticked with it. */
  readonly adopted: Set<string>;
}

/** How a question ended. */
export type Outcome = 'done' | 'undo' | 'stop';

/** What a person may press. */
export const keys = {
  yes: { key: 'y', name: 'yes, these words say the whole of it' },
  no: { key: 'n', name: 'no' },
  edit: { key: 'e', name: 'other words, or another answer' },
  silent: { key: 's', name: 'that is all: I looked through the source for this question' },
  skip: { key: 'k', name: 'leave this question open' },
  undo: { key: 'u', name: 'undo the question before' },
  stop: { key: 'q', name: 'stop here' },
} as const satisfies Record<string, Choice>;

/** The content as it stands, with the article under review. */
export function loadReviewed(folder: string, source: string) {
  const { content } = loadContent(folder);
  return { content, article: content.articles.find(({ id }) => id === source) };
}

/** The file of the article under review. */
export const articlePath = ({ folder, source }: Session): string =>
  join(folder, 'articles', `${source}.mdx`);

/** Changes a file as it stands now, and remembers how it stood before the question. */
export function change(session: Session, path: string, amend: (text: string) => string): void {
  write(session, path, amend(readFileSync(path, 'utf8')));
}

/**
 * Changes files together where they then keep every law; else nothing is written, and the person is told why.
 * @param amends by path in the content folder
 */
export function changeLawfully(
  session: Session,
  amends: Readonly<Record<string, (text: string) => string>>,
): boolean {
  const { folder, ask } = session;
  const drafts = Object.entries(amends).map(([path, amend]) => [
    path,
    amend(readFileSync(join(folder, path), 'utf8')),
  ]);
  const faults = writeDrafted(folder, Object.fromEntries(drafts), (path, text) =>
    write(session, path, text),
  );
  for (const fault of faults) ask.tell(printMessage(fault));
  if (faults.length > 0) ask.tell('Nothing was written.');
  return faults.length === 0;
}

function write({ written }: Session, path: string, after: string): void {
  const files = written.at(-1);
  const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const before = files?.has(path) ? files.get(path)!.before : now;
  writeWhole(path, after);
  files?.set(path, { before, after });
}

/** Takes back what a question has written, unless somebody else wrote there since. */
export function takeBack(session: Session, index: number): void {
  const files = session.written[index] ?? new Map();
  for (const [path, { before, after }] of files) {
    if (readFileSync(path, 'utf8') !== after) {
      session.ask.tell(`${shownPath(path)} was changed since: it is left as it stands.`);
      continue;
    }
    if (before === undefined) rmSync(path);
    else writeWhole(path, before);
  }
  session.written.length = index;
}

/** Writes ticks into `review.yaml`. */
export function record(
  found: readonly Ticked[],
  content: Content,
  folder: string,
  today: string,
): void {
  const all = [...reviewPairs(content), ...toldPairs(content)];
  writeWhole(reviewFile(folder), printReview(tick(found, all, loadReview(folder), today)));
}
