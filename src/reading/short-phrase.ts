/** The opening words of a phrase: readings are published, the seeds' own sentences are not. */
import { listWords } from '../text/words.ts';

/** As many words of a stretch as a reading keeps where it need not keep all: too few to count as quoted. */
const MOST_WORDS = 4;

/** More than this of a stretch is not looked at. */
const ENOUGH = 400;

/** The whole phrase where it is short, else its first words and a mark of what is left out. */
export function shortPhrase(phrase: string): string {
  const words = listWords(phrase.slice(0, ENOUGH));
  if (phrase.length <= ENOUGH && words.length <= MOST_WORDS) return phrase;
  const end = words[MOST_WORDS - 1]?.span[1] ?? 40;
  return `${Array.from(phrase.slice(0, ENOUGH)).slice(0, end).join('')} …`;
}
