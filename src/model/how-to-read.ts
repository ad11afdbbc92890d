/** The key of the line: the marks that occur among some lines, in the order in which they are explained. */
import type { Line, Slot } from './line.ts';

/** A mark of the line with its words. */
export interface Mark {
  id: 'says' | 'otherwise' | 'denies' | 'also' | 'silent' | 'predates' | 'machine' | 'unread';
  words: string;
}

const marks: readonly (Mark & { holds: (slot: Slot) => boolean })[] = [
  { id: 'says', words: 'says so', holds: ({ state, machine }) => state === 'says' && !machine },
  {
    id: 'otherwise',
    words: 'answers otherwise, without contradicting it',
    holds: ({ state, machine }) => state === 'otherwise' && !machine,
  },
  {
    id: 'denies',
    words: 'contradicts it',
    holds: ({ state, machine }) => state === 'denies' && !machine,
  },
  { id: 'also', words: 'says so, and also contradicts it', holds: ({ also }) => also },
  { id: 'silent', words: 'silent', holds: ({ state }) => state === 'silent' },
  {
    id: 'predates',
    words: 'silent, and may predate this',
    holds: ({ state }) => state === 'predates',
  },
  { id: 'machine', words: 'machine-read, not yet reviewed', holds: ({ machine }) => machine },
  { id: 'unread', words: 'not read', holds: ({ state }) => state === 'unread' },
];

/** The marks that occur in these lines. */
export function marksIn(lines: readonly Line[]): Mark[] {
  const slots = lines.flatMap((line) => line.slots);
  return marks.filter(({ holds }) => slots.some(holds)).map(({ id, words }) => ({ id, words }));
}

/** Every mark there is, for the page that explains them. */
export const allMarks: readonly Mark[] = marks.map(({ id, words }) => ({ id, words }));
