/** What counted once and does not now: sources that were withdrawn, and words that were corrected. */
import { joinWords } from '../text/join-words.ts';
import type { Content } from './content.ts';

/** "Since Harbour Post was withdrawn on 2024-05-02."; nothing where all counts. */
export function nameLapses({ articles }: Content): string | undefined {
  const lapses = articles.flatMap(({ id, entry }) => {
    const { publisher = id, withdrawn, evidence, versions } = entry;
    if (withdrawn) return [`${publisher} was withdrawn on ${withdrawn.date}`];
    const corrected = versions.filter((_, at) =>
      evidence.some(({ version }) => version === at + 1),
    );
    return corrected.map(({ from }) => `${publisher} was corrected on ${from}`);
  });
  return lapses.length === 0 ? undefined : `Since ${joinWords(lapses)}.`;
}

/** The content as it stood before that. */
export function asBefore(content: Content): Content {
  return {
    ...content,
    articles: content.articles.map((article) => {
      const evidence = article.entry.evidence.map((one) => ({ ...one, version: undefined }));
      return { ...article, entry: { ...article.entry, evidence, withdrawn: undefined } };
    }),
  };
}
