/** Proves what an article cites of its seed: every place where the words stand, boilerplate left out. */
import type { ArticleEntry } from '../schemas/article.ts';
import { type Cited, listCited, listCitedBefore } from '../schemas/cited.ts';
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
export function proveCited(
  text: string,
  article: ArticleEntry,
  cited: readonly Cited[] = listCited(article),
): Proof {
  const folded = foldTypography(text);
  const points = indexCodePoints(text);
  const boilerplate = placeBoilerplate(article, folded);
  const isArticleText = (span: Span): boolean => !boilerplate.some((one) => spanHolds(one, span));
  const proof = new Map<string, Proof[number]>();
  for (const { exact, kind } of cited) {
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

/** What is known of the texts that were corrected since: what was proved while they stood, and anew where they are here. */
export function proveEarlier(
  article: ArticleEntry,
  texts: ReadonlyMap<string, string>,
  before: ReadingEntry | undefined,
): NonNullable<ReadingEntry['earlier']> {
  const known = new Map(before?.earlier?.map(({ sha256, proof }) => [sha256, proof]));
  if (before) known.set(before.seed.sha256, before.proof);
  return article.versions.map(({ seed: { sha256 } }, index) => {
    const cited = listCitedBefore(article).filter(({ version }) => version === index + 1);
    const kept = known.get(sha256) ?? [];
    const text = texts.get(sha256);
    const made = text === undefined ? [] : proveCited(text, article, cited);
    const proof = new Map([...made, ...kept].map((one) => [one.sha256, one]));
    return {
      sha256,
      proof: [...proof.values()].sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1)),
    };
  });
}
