/** The part of a sentence that can be quoted: whole clauses, as short as a quotation may be, with most of what is asked. */
import { sliceSpan, type Span } from '../text/spans.ts';
import { listWords } from '../text/words.ts';
import { type Asked, proposeSentences } from './propose-sentences.ts';
import { MOST_WORDS, type ReadText } from './telling-words.ts';

/** The clauses of a sentence: runs of words between marks. */
function clausesOf(sentence: Readonly<Span>, { seed }: ReadText): Span[][] {
  const [start] = sentence;
  const words = listWords(sliceSpan(seed, sentence)).map(({ span: [from, to] }): Span => [
    start + from,
    start + to,
  ]);
  const clauses: Span[][] = [[]];
  for (const [index, span] of words.entries()) {
    const before = words[index - 1];
    if (before && /[,;:—–]/.test(sliceSpan(seed, [before[1], span[0]]))) clauses.push([]);
    clauses.at(-1)!.push(span);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** Runs of clauses that are short enough, else the opening words of each. */
function runsOf(clauses: readonly Span[][]): Span[] {
  const runs = clauses.flatMap((_, from) =>
    clauses.slice(from).flatMap((__, more) => {
      const words = clauses.slice(from, from + more + 1).flat();
      return words.length <= MOST_WORDS ? [words] : [];
    }),
  );
  const whole = runs.length > 0 ? runs : clauses.map((clause) => clause.slice(0, MOST_WORDS));
  return whole.map((words): Span => [words[0]![0], words.at(-1)![1]]);
}

/** The words of a sentence to quote: all of it where it is short, else the clauses that answer most, the longer where two are alike. */
export function quotableWords(sentence: Readonly<Span>, asked: Asked, text: ReadText): Span {
  const clauses = clausesOf(sentence, text);
  const runs = runsOf(clauses).sort((one, other) => other[1] - other[0] - (one[1] - one[0]));
  if (clauses.flat().length <= MOST_WORDS) return runs[0] ?? [...sentence];
  const [best = 0] = proposeSentences(
    asked,
    runs.map((span) => sliceSpan(text.seed, span)),
  );
  return runs[best]!;
}
