/** Which sources are in a count: without publisher and address a source is in none. */
import type { Source } from './model.ts';

/** How many sources the site has, reviewed or not. */
export function countSources(sources: readonly Source[]): number {
  return sources.filter(({ identified }) => identified).length;
}

/** How many of them a person has read: only these can be said to be silent together. */
export function countReviewed(sources: readonly Source[]): number {
  return sources.filter(({ identified, review }) => identified && review === 'editor').length;
}
