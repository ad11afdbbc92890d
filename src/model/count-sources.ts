/** Which sources are in a count: without publisher and address a source is in none. */
import { compareLetters } from './in-order.ts';
import type { Model, Source } from './model.ts';

/** All that have a page, in letter order: those of the day, later accounts, and what was withdrawn. */
export function everySource({ sources, later, withdrawn }: Model): Source[] {
  return [...sources, ...later, ...withdrawn].sort((one, other) =>
    compareLetters(one.letter, other.letter),
  );
}

/** How many sources the site has, reviewed or not. */
export function countSources(sources: readonly Source[]): number {
  return sources.filter(({ identified }) => identified).length;
}

/** How many of them a person has read: only these can be said to be silent together. */
export function countReviewed(sources: readonly Source[]): number {
  return sources.filter(({ identified, review }) => identified && review === 'editor').length;
}
