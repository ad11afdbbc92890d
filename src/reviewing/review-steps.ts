/** A review claim by claim: what the machine read in a source, and the sentences that may answer what it did not read. */
import { holdingsIn } from '../checking/backing.ts';
import type { Content, Located } from '../checking/content.ts';
import { type Bearing, bearings } from '../law/bearing-of.ts';
import type { Answer } from '../law/cell-of.ts';
import { countsFor } from '../law/counts-for.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import type { ClaimEntry } from '../schemas/claim.ts';
import { spansOverlap } from '../text/spans.ts';
import { awaitingReview } from './awaiting-review.ts';
import { askedOf, proposeAnswers, type SeedSentence, sentencesOf } from './propose-answers.ts';
import type { ReadText } from './telling-words.ts';

/** One answer to be judged, with the sentence in which it stands. */
export interface Candidate {
  readonly answer: Answer;
  readonly sentence: SeedSentence | undefined;
  /** What the machine's answer would change; nothing where a sentence is only proposed. */
  readonly bearing?: Bearing;
}

export interface ReviewStep {
  readonly claim: Located<ClaimEntry>;
  readonly candidates: readonly Candidate[];
}

/** The claims through which nobody has looked in a source, the most consequential first; sentences are proposed where neither an editor nor the machine answers. */
export function reviewSteps(
  article: Located<ArticleEntry>,
  content: Content,
  text: ReadText | undefined,
): ReviewStep[] {
  const own = awaitingReview(content).filter(({ source }) => source === article.id);
  const awaiting = Map.groupBy(own, ({ claim }) => claim.id);
  const { cells } = holdingsIn(content).sources.get(article.id)!;
  const sentences = text ? sentencesOf(text) : [];
  return content.claims
    .filter(
      ({ id, entry }) => countsFor(article.entry, entry) && (entry.compare || awaiting.has(id)),
    )
    .filter(({ id }) => !cells.get(id)!.looked)
    .map((claim) => {
      const read = (awaiting.get(claim.id) ?? []).map(({ answer, bearing }) => ({
        ...{ answer, bearing },
        sentence: sentences.find(({ span }) => spansOverlap(span, answer.span)),
      }));
      const isOpen = text && read.length + cells.get(claim.id)!.edited.length === 0;
      const asked = askedOf(claim, article.id, content);
      return { claim, candidates: isOpen ? proposeAnswers(claim, asked, text) : read };
    })
    .sort((one, other) => rank(one) - rank(other));
}

/** By what the first candidate would change, then by the weight of the claim. */
function rank({ claim, candidates: [first] }: ReviewStep): number {
  const place = first?.bearing ? bearings.indexOf(first.bearing) : bearings.length;
  return 10 * place + claim.entry.weight;
}
