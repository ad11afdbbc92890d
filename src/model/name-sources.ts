/** Who says a thing, as a chart has room to say it. */
import { spellNumber } from '../text/spell-number.ts';
import { joinWords } from '../text/join-words.ts';
import type { Line } from './line.ts';

/** So many letters are named one by one. */
const MOST_LETTERS = 3;

/** "all five", "C only", "A and D", "12 of 40 sources", "machine-read only". */
export function nameSources({ slots, says, of, machine }: Line): string {
  if (says === 0) return machine > 0 ? 'machine-read only' : 'no source';
  if (says === of && of > 1) return `all ${spellNumber(of)}`;
  const letters = slots
    .filter(({ state, machine: read, unidentified }) => state === 'says' && !read && !unidentified)
    .map(({ letter }) => letter);
  if (says === 1) return `${letters[0]} only`;
  return says <= MOST_LETTERS ? joinWords(letters) : `${says} of ${of} sources`;
}
