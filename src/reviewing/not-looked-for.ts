/** The weightiest claims on which a source is unread: the machine found no answer, and nobody has looked. */
import type { ArticleEntry } from '../schemas/article.ts';
import type { ClaimEntry } from '../schemas/claim.ts';
import { holdingsIn } from '../checking/backing.ts';
import type { Content, Located } from '../checking/content.ts';

/** A source with the claims for which a person should look. */
export interface NotLookedFor {
  readonly article: Located<ArticleEntry>;
  readonly claims: readonly Located<ClaimEntry>[];
}

/** Sources that are unread on compared claims of weight 1. A source that is read nowhere is passed over. */
export function notLookedFor(content: Content): NotLookedFor[] {
  const { articles, claims, readings } = content;
  const weighty = claims.filter(({ entry }) => entry.compare && entry.weight === 1);
  return articles.flatMap((article) => {
    const reading = readings.find(({ id }) => id === article.id)?.entry;
    if (!reading?.onStory) return [];
    const { cells } = holdingsIn(content).sources.get(article.id)!;
    const open = weighty.filter(({ id }) => {
      const { edited, answers, looked } = cells.get(id)!;
      return !looked && edited.length + answers.length === 0;
    });
    return open.length > 0 ? [{ article, claims: open }] : [];
  });
}
