/** Finds the listed name that a misspelt one most likely means. */
import { countEdits } from './edits.ts';

/** The name nearest to the one given, where one is near enough to be meant. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(name.length / 2));
  const ranked = names
    .map((candidate) => ({ candidate, edits: countEdits(name, candidate, most) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate;
}
