/** The opening words of a stretch: readings are published, the seeds' own sentences are not. */
import { sliceSpan, type CodePoints, type Span } from '../text/spans.ts';
import { listWords } from '../text/words.ts';

/** As many words of a stretch as a reading keeps. */
const MOST_WORDS = 6;

/** The whole stretch where it is short, else its first words and a mark of what is left out. */
export function shortPhrase(text: string, span: Span, points: CodePoints): string {
  const stretch = sliceSpan(text, [span[0], Math.min(span[1], span[0] + 400)], points);
  const words = listWords(stretch);
  const isWhole = words.length <= MOST_WORDS && span[1] - span[0] <= 400;
  if (isWhole) return stretch;
  const end = words[MOST_WORDS - 1]?.span[1] ?? 40;
  return `${Array.from(stretch).slice(0, end).join('')} …`;
}
