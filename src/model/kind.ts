/** The kind of a claim: what sort of difference it is, in the words and with the glyph of its label. */
import type { Difference } from '../schemas/claim.ts';
import type { Slot } from './line.ts';

/** A kind label. `mark` chooses its glyph: ≠ differs in substance, ≈ in detail, 1 one source, = none. */
export interface Kind {
  id: Difference | 'contradiction' | 'error' | 'number' | 'alone' | 'none';
  label: string;
  mark: 'unequal' | 'near' | 'one' | 'equal';
}

/** All kinds, those that weigh most first. */
export const kinds: readonly Kind[] = [
  { id: 'contradiction', label: 'Contradiction', mark: 'unequal' },
  { id: 'error', label: 'Error in one source', mark: 'unequal' },
  { id: 'number', label: 'Answers differ', mark: 'unequal' },
  { id: 'detail', label: 'Details differ', mark: 'near' },
  { id: 'alone', label: 'One source only', mark: 'one' },
  { id: 'none', label: 'No difference', mark: 'equal' },
  { id: 'wording', label: 'Wording differs', mark: 'near' },
  { id: 'spelling', label: 'Spelling differs', mark: 'near' },
];

const kindById = new Map(kinds.map((kind) => [kind.id, kind]));

/** What the lines of a claim show. */
export interface Shown {
  /** A position is known to be false. */
  hasError: boolean;
  /** The slots of all its lines. */
  slots: readonly Slot[];
  /** How many reviewed, identified sources speak on it. */
  speaking: number;
}

/**
 * The kind, worked out from the lines where it can be; only where all answers may be true does an editor's
 * word count. No unreviewed answer changes it.
 */
export function kindOf({ hasError, slots, speaking }: Shown, authored?: Difference): Kind {
  const reviewed = slots.filter(({ machine, unidentified }) => !machine && !unidentified);
  const found = (): Kind['id'] => {
    if (hasError) return 'error';
    if (reviewed.some(({ state, also }) => state === 'denies' || also)) return 'contradiction';
    if (reviewed.some(({ state }) => state === 'another')) return 'number';
    if (speaking === 1) return 'alone';
    return authored ?? 'none';
  };
  return kindById.get(found())!;
}
