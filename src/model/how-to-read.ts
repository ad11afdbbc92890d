/** The key of the line: the marks that occur among some lines, in the order in which they are explained. */
import type { State } from '../law/stand-on.ts';
import type { Line, Slot } from './line.ts';

/** A mark of the line with its words. */
export interface Mark {
  id: State | 'also' | 'machine';
  words: string;
}

const marks: readonly (Mark & { holds: (slot: Slot) => boolean })[] = [
  { id: 'says', words: 'says so', holds: ({ state, machine }) => state === 'says' && !machine },
  {
    id: 'says-less',
    words: 'says less',
    holds: ({ state, machine }) => state === 'says-less' && !machine,
  },
  {
    id: 'another',
    words: 'gives another answer',
    holds: ({ state, machine }) => state === 'another' && !machine,
  },
  {
    id: 'denies',
    words: 'denies it',
    holds: ({ state, machine }) => state === 'denies' && !machine,
  },
  { id: 'also', words: 'says so, and also the contrary', holds: ({ also }) => also },
  { id: 'silent', words: 'silent', holds: ({ state }) => state === 'silent' },
  {
    id: 'may-predate',
    words: 'silent, and may predate this',
    holds: ({ state }) => state === 'may-predate',
  },
  { id: 'machine', words: 'machine-read, not yet reviewed', holds: ({ machine }) => machine },
  { id: 'not-read', words: 'not read', holds: ({ state }) => state === 'not-read' },
];

/** The marks that occur in these lines. */
export function marksIn(lines: readonly Line[]): Mark[] {
  const slots = lines.flatMap((line) => line.slots);
  return marks.filter(({ holds }) => slots.some(holds)).map(({ id, words }) => ({ id, words }));
}

/** Every mark there is, for the page that explains them. */
export const allMarks: readonly Mark[] = marks.map(({ id, words }) => ({ id, words }));
