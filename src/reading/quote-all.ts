/** All direct speech of a seed: stretches between marks and embedded posts, each with its speaker where that is certain. */
import type { ReadingEntry } from '../schemas/reading.ts';
import {
  compareSpans,
  indexCodePoints,
  joinSpans,
  leaveOut,
  sliceSpan,
  spanHolds,
  type Span,
} from '../text/spans.ts';
import type { FoundMention } from './find-mentions.ts';
import { findPosts, type FoundPost } from './find-posts.ts';
import { findQuotations } from './find-quotations.ts';
import { findSpeakers, type FoundSpeaker } from './find-speakers.ts';
import { shortPhrase } from './short-phrase.ts';

type Quotation = ReadingEntry['quotations'][number];

/** Who signed a post: a listed name or handle in its signature. */
function signerOf(
  { signature }: FoundPost,
  mentions: readonly FoundMention[],
): FoundSpeaker | undefined {
  const named = mentions.filter(({ span }) => spanHolds(signature.span, span));
  const who = new Set(named.map((mention) => mention.who));
  const [first] = named;
  return first && who.size === 1
    ? { who: first.who, exact: first.form, span: first.span }
    : undefined;
}

/** The quotations of a seed, in order; none in boilerplate, and a post's own marks are part of the post. */
export function quoteAll(
  text: string,
  mentions: readonly FoundMention[],
  sexes: ReadonlyMap<string, 'female' | 'male'>,
  boilerplate: readonly Span[],
): Quotation[] {
  const points = indexCodePoints(text);
  const posts = findPosts(text);
  const passed = joinSpans([...boilerplate, ...posts.map(({ span }) => span)]);
  const spans = leaveOut(findQuotations(text), (span) => span, passed);
  const speakers = findSpeakers(text, spans, mentions, sexes);
  const toQuotation = (kind: Quotation['kind'], span: Span, speaker?: FoundSpeaker): Quotation => ({
    kind,
    exact: shortPhrase(sliceSpan(text, span, points)),
    span,
    ...(speaker && { speaker }),
  });
  return [
    ...spans.map((span, order) => toQuotation('marks', span, speakers[order])),
    ...posts.map((post) => toQuotation('post', post.span, signerOf(post, mentions))),
  ].sort((one, other) => compareSpans(one.span, other.span));
}
