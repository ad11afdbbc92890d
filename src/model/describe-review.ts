/** Says how far a person has reviewed what the machine read in a source. */
import type { AnswerCounts } from './count-answers.ts';
import type { Source } from './model.ts';

type Counts = AnswerCounts & { readonly source: Source };

/** What of the page counts, where a source is not wholly an editor’s; empty where it is. */
export function describeReview({ source, reviewed, byMachine, compared }: Counts): string {
  const { review, identified } = source;
  if (review === 'editor') return '';
  if (reviewed === 0) {
    return `Machine-read, not yet reviewed: what this page says of it is in no count of reviewed sources.`;
  }
  const read = `An editor has read it for ${reviewed} of the ${compared} questions we compare`;
  if (!identified) return `${read}; the rest of this page is the machine’s.`;
  if (byMachine === 0) return `${read}, and it counts there; the digest is the machine’s.`;
  return `${read}, and it counts there. What is marked machine-read is in no count of reviewed sources.`;
}

/** What a list of sources adds to one that is not wholly an editor’s. */
export function describeReviewShort({ review }: Source, reviewed: number): string {
  if (review === 'editor') return '';
  return reviewed === 0
    ? 'machine-read, not yet reviewed'
    : `machine-read, reviewed on ${reviewed}`;
}

/** What stands behind our title: an editor has looked for a headline, a draft only knows of none. */
export function describeOwnTitle({ review }: Source): string {
  return review === 'editor'
    ? 'Our title: the text has none.'
    : 'Our title: no headline is recorded.';
}

/** On how many claims a source speaks, and on how many of them only as the machine reads it. */
export function describeSpeaking({ byMachine, speaksOn, compared }: Counts): string {
  const read =
    byMachine === 0
      ? ''
      : byMachine === speaksOn
        ? ', as the machine reads it'
        : `, on ${byMachine} of them as the machine reads it`;
  return `It answers ${speaksOn} of the ${compared} questions we compare${read}.`;
}

/** What is said of a source that leaves out nothing that two others tell. */
export function describeNothingLeftOut({
  source,
  reviewed,
}: Pick<Counts, 'source' | 'reviewed'>): string {
  if (source.review === 'editor') return 'Nothing that two other sources tell and we compare.';
  return reviewed === 0
    ? 'Nobody has looked yet. What the machine did not find is not read, which is not silence.'
    : 'Nothing, as far as an editor has looked. What nobody has looked for is not read, which is not silence.';
}
