/** Cuts the phrases of answers that an editor's evidence replaces: a reading is published, and repeats no words for nothing. */
import { type Answer, cellOf } from '../law/cell-of.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import type { ClaimRule } from './rules/story-rules.ts';
import { shortPhrase } from './short-phrase.ts';

/** The answers with short phrases where the article answers in their place. */
export function cutReplaced(
  answers: readonly Answer[],
  article: ArticleEntry,
  claims: readonly ClaimRule[],
): Answer[] {
  const standing = new Set(claims.flatMap((claim) => cellOf(claim, article, answers).answers));
  return answers.map((answer) =>
    standing.has(answer) ? answer : { ...answer, exact: shortPhrase(answer.exact) },
  );
}
