/** Rule: a reviewer's tick is for what stands there now: a changed pair is unreviewed again. */
import { warning } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { reviewPairs, toldPairs } from '../review-pairs.ts';

/** Ticks for pairs that have changed or gone. */
export function reviewCurrent({ content }: Grounds): Message[] {
  const { review } = content;
  if (!review) return [];
  const pairs = new Map(
    [...reviewPairs(content), ...toldPairs(content)].map((pair) => [
      nameOf(pair.key, pair.target),
      pair,
    ]),
  );
  return Object.entries(review.entry).flatMap(([evidence, ticks]) =>
    Object.entries(ticks).flatMap(([target, { sha256, date }]) => {
      const pair = pairs.get(nameOf(evidence, target));
      if (pair?.sha256 === sha256) return [];
      return [
        warning(review, [evidence, target], {
          rule: 'review-current',
          reason: pair
            ? `“${target}” or the words of ${evidence} have changed since they were ticked on ${date}.`
            : `“${target}” no longer rests on ${evidence}, which was ticked on ${date}.`,
          help: pair
            ? 'Look again: “npm run review -- --sheet” prints the pair.'
            : 'Take the tick out.',
        }),
      ];
    }),
  );
}

function nameOf(evidence: string, target: string): string {
  return `${evidence} ${target}`;
}
