/** Says where in a seed words stand, in a form that a person can find. */
import { nearestPassage } from '../text/nearest.ts';
import { type Place, placeAt } from '../text/place.ts';
import { indexCodePoints, type Span } from '../text/spans.ts';
import type { Seed } from './grounds.ts';

/** The line and column at which a span of a seed begins. */
export function seedPlace(seed: Seed, [start]: Readonly<Span>): Place {
  return placeAt(seed.text, indexCodePoints(seed.text).toIndex(start));
}

/** “line 3, column 7” for each span, joined by semicolons. */
export function namePlaces(seed: Seed, spans: readonly Readonly<Span>[]): string {
  return spans
    .map((span) => seedPlace(seed, span))
    .map(({ line, column }) => `line ${line}, column ${column}`)
    .join('; ');
}

/** The words of a seed that come nearest to a misquotation, with their line. */
export function nameNearest(seed: Seed, exact: string): string | undefined {
  const nearest = nearestPassage(seed.text, exact);
  if (!nearest) return undefined;
  const words = nearest.words.replaceAll(/\s+/g, ' ');
  return `Nearest there, line ${seedPlace(seed, nearest.span).line}: “${words}”`;
}
