/** Rule: what stands as our own wording is our own: it shares no long run of words with a source. */
import { decodeShingles, listShingles, SHINGLE_WORDS } from '../../text/shingles.ts';
import { sliceSpan } from '../../text/spans.ts';
import { listWords } from '../../text/words.ts';
import type { Ground, Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { ownWords } from '../own-words.ts';

/** From this many shared words on, wording is borrowed. */
export const BORROWED_WORDS = 9;

/** Passages of ours that a source wrote; worked out from the readings, so no seed need be here. */
export function statementIsOurs({ content, sources }: Grounds): Message[] {
  const known = sources.map((ground) => ({ ground, shingles: shinglesOf(ground) }));
  return ownWords(content).flatMap(({ file, line, column, text }) =>
    known.flatMap(({ ground, shingles }) =>
      // Quoted words are the source's, and marked so.
      text.split(/“[^”]*”/).flatMap((passage) => {
        const shared = findShared(passage, shingles);
        if (!shared) return [];
        return [
          {
            file,
            line,
            column,
            rule: 'statement-is-ours',
            reason: `These words stand in ${ground.article.entry.seed.file} too: “${shared}”`,
            help: 'Say it in our own words, or quote the deciding ones between “ and ”.',
            severity: 'error' as const,
          },
        ];
      }),
    ),
  );
}

function shinglesOf({ seed, reading }: Ground): ReadonlySet<number> {
  if (seed) return new Set(listShingles(seed.text));
  return new Set(reading ? decodeShingles(reading.entry.shingles) : []);
}

/** The first run of shared words that is long enough to be borrowed. */
function findShared(passage: string, shingles: ReadonlySet<number>): string | undefined {
  const needed = BORROWED_WORDS - SHINGLE_WORDS + 1;
  const own = listShingles(passage);
  let run = 0;
  for (let index = 0; index <= own.length; index += 1) {
    const shingle = own[index];
    if (shingle !== undefined && shingles.has(shingle)) run += 1;
    else if (run >= needed) return wordsFrom(passage, index - run, run + SHINGLE_WORDS - 1);
    else run = 0;
  }
  return undefined;
}

function wordsFrom(passage: string, first: number, count: number): string {
  const words = listWords(passage).slice(first, first + count);
  const [start = 0] = words[0]?.span ?? [];
  const [, end = 0] = words.at(-1)?.span ?? [];
  return sliceSpan(passage, [start, end]);
}
