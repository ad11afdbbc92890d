/** Rule: what stands as our own wording is our own: it shares no long run of words with a source. */
import { decodeShingles, listShingles, SHINGLE_WORDS } from '../../text/shingles.ts';
import { sliceSpan } from '../../text/spans.ts';
import { listWords } from '../../text/words.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { ownWords } from '../own-words.ts';

/** From this many shared words on, wording is borrowed. */
export const BORROWED_WORDS = 9;

/** A text that our wording is held against. */
interface Known {
  readonly file: string;
  readonly shingles: ReadonlySet<number>;
  /** A text that came after our words and that nobody has reviewed cannot have lent them: it stops nothing. */
  readonly severity: Message['severity'];
}

/** Passages of ours that a source wrote; where a seed is not here, its reading knows its wording. */
export function statementIsOurs(grounds: Grounds): Message[] {
  const known = knownTexts(grounds);
  return ownWords(grounds.content).flatMap(({ file, line, column, text }) =>
    known.flatMap((source) =>
      // Quoted words are the source's, and marked so.
      text.split(/“[^”]*”/).flatMap((passage) => {
        const shared = findShared(passage, source.shingles);
        if (!shared) return [];
        return [
          {
            file,
            line,
            column,
            rule: 'statement-is-ours',
            reason: `These words stand in ${source.file} too: “${shared}”`,
            help: 'Say it in our own words, or quote the deciding ones between “ and ”.',
            severity: source.severity,
          },
        ];
      }),
    ),
  );
}

function knownTexts({ seeds, sources }: Grounds): Known[] {
  const reviewed = new Set(
    sources.flatMap(({ article, seed }) => (article.entry.review === 'editor' ? [seed] : [])),
  );
  const recorded = sources.flatMap(({ article, seed, reading }) =>
    seed || !reading || article.entry.review === 'machine' ? [] : [reading.entry],
  );
  return [
    ...seeds.map((seed): Known => ({
      file: seed.file,
      shingles: new Set(listShingles(seed.text)),
      severity: reviewed.has(seed) ? 'error' : 'warning',
    })),
    ...recorded.map(({ seed, shingles }): Known => ({
      file: seed.file,
      shingles: new Set(decodeShingles(shingles)),
      severity: 'error',
    })),
  ];
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
