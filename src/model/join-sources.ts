/** Joins articles with their readings: the sources of the site. */
import { compareLetters } from './in-order.ts';
import type { Entries, Source } from './model.ts';
import { routes } from './routes.ts';

/** All sources in letter order, still without their quotations. */
export function joinSources({ articles, readings }: Entries): Source[] {
  const readingOf = new Map(readings.map(({ id, entry }) => [id, entry]));
  return articles
    .map(({ id, entry, body = '' }): Source => {
      const identified = entry.publisher !== undefined && entry.url !== undefined;
      return {
        id,
        letter: entry.letter,
        name: entry.publisher ?? `Unidentified source ${entry.letter}`,
        identified,
        review: entry.review,
        entry,
        reading: readingOf.get(id),
        body,
        href: routes.source(id),
        quotations: [],
      };
    })
    .sort((one, other) => compareLetters(one.letter, other.letter));
}
