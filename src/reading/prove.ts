/** Proves what an article cites of its seed: every place where the words stand, boilerplate left out. */
import type { ArticleEntry } from '../schemas/article.ts';
import { listCited } from '../schemas/cited.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import { digestWords } from '../text/digest.ts';
import { standsAt } from '../text/find-exact.ts';
import { foldTypography, type Folded } from '../text/fold.ts';
import { indexCodePoints, joinSpans, sliceSpan, spanHolds, type Span } from '../text/spans.ts';

export type Proof = ReadingEntry['proof'];

/** Where the article's own boilerplate stands, or what it says is text though the machine leaves it out. */
export function placeBoilerplate(
  { boilerplate }: Pick<ArticleEntry, 'boilerplate'>,
  folded: Folded,
  wantsText = false,
): Span[] {
  return joinSpans(
    boilerplate.flatMap(({ exact, occurrence, isText }) => {
      if (isText !== wantsText) return [];
      const places = standsAt(folded, exact);
      return occurrence === undefined ? places : places.slice(occurrence - 1, occurrence);
    }),
  );
}

/** The proof of every cited passage that stands in the seed; one that does not has none. */
export function proveCited(text: string, article: ArticleEntry): Proof {
  const folded = foldTypography(text);
  const points = indexCodePoints(text);
  const boilerplate = placeBoilerplate(article, folded);
  const isArticleText = (span: Span): boolean => !boilerplate.some((one) => spanHolds(one, span));
  const proof = new Map<string, Proof[number]>();
  for (const { exact, kind } of listCited(article)) {
    const places = standsAt(folded, exact);
    const isEvidence = kind === 'evidence' || kind === 'attribution';
    const spans = isEvidence ? places.filter(isArticleText) : places;
    const sha256 = digestWords(exact);
    const [first] = spans;
    if (!first || proof.has(sha256)) continue;
    proof.set(sha256, { exact: sliceSpan(text, first, points), sha256, spans });
  }
  return [...proof.values()].sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
}
