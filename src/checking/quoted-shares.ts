/** How much of each source is quoted, for the closing line of a check. */
import { countWords } from '../text/words.ts';
import type { Content } from './content.ts';
import { countQuoted } from './rules/quoted-share.ts';

/** "Quoted of A 31.2 %, of B 28.0 %; the longest quotation has 14 words"; nothing before the first reading. */
export function nameQuotedShares({ articles, readings }: Content): string | undefined {
  const shares = articles.flatMap(({ id, entry }) => {
    const reading = readings.find((one) => one.id === id)?.entry;
    if (!reading) return [];
    const percent = ((100 * countQuoted(entry, reading)) / Math.max(1, reading.words)).toFixed(1);
    return [{ letter: entry.letter, percent }];
  });
  if (shares.length === 0) return undefined;
  const longest = Math.max(
    0,
    ...articles.flatMap(({ entry }) =>
      entry.evidence.map(({ exact }) => countWords([exact].flat().join(' '))),
    ),
  );
  const list = shares
    .sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1))
    .map(({ letter, percent }) => `of ${letter} ${percent} %`)
    .join(', ');
  return `Quoted ${list}; the longest quotation has ${longest} words.`;
}
