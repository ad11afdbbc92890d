/** The kind of a claim: what sort of difference it is, in the words and with the glyph of its label. */
import type { Difference } from '../schemas/claim.ts';

/** A kind label. `mark` chooses its glyph: ≠ differs in substance, ≈ in detail, 1 one source, = none. */
export interface Kind {
  id: Difference | 'alone';
  label: string;
  mark: 'unequal' | 'near' | 'one' | 'equal';
}

/** All kinds, those that weigh most first. */
export const kinds: readonly Kind[] = [
  { id: 'contradiction', label: 'Contradiction', mark: 'unequal' },
  { id: 'error', label: 'Error in one source', mark: 'unequal' },
  { id: 'number', label: 'Numbers differ', mark: 'unequal' },
  { id: 'detail', label: 'Details differ', mark: 'near' },
  { id: 'alone', label: 'One source only', mark: 'one' },
  { id: 'none', label: 'No conflict', mark: 'equal' },
  { id: 'wording', label: 'Wording differs', mark: 'near' },
  { id: 'spelling', label: 'Spelling differs', mark: 'near' },
];

const kindById = new Map(kinds.map((kind) => [kind.id, kind]));

/**
 * The kind of a claim: the editor's difference, which no unreviewed answer can change.
 * Where sources do not differ, it tells one voice from several.
 */
export function kindOf(difference: Difference, speaking: number): Kind {
  const id = difference === 'none' && speaking === 1 ? 'alone' : difference;
  return kindById.get(id)!;
}
