/** The nearest passage to words that do not stand in a text: only for messages, never for proof. */
import { countEdits } from './edits.ts';
import { indexCodePoints, sliceSpan, type Span } from './spans.ts';
import { foldWord, listWords, type Word } from './words.ts';

export interface Passage {
  readonly span: Span;
  readonly words: string;
}

/** Caps that keep a hostile text cheap: words of the misquotation, words of the text, different words compared by letter. */
const MOST_WANTED = 60;
const MOST_WORDS = 60_000;
const MOST_COMPARED = 20_000;
/** How many equally good places are compared word by word. */
const MOST_TIES = 50;

/** For each different word of the text, the wanted words it equals (2) or nearly equals (1). */
function weighWords(words: readonly string[], wanted: readonly string[]): Map<string, number[]> {
  const weights = new Map<string, number[]>();
  for (const word of words) {
    if (weights.has(word)) continue;
    const mayCompare = weights.size < MOST_COMPARED;
    weights.set(
      word,
      wanted.map((want) => {
        if (want === word) return 2;
        const isLong = want.length >= 4 && word.length >= 4;
        return mayCompare && isLong && countEdits(want, word, 2) <= 2 ? 1 : 0;
      }),
    );
  }
  return weights;
}

/** The places where a window of the text shares most with the wanted words. */
function bestWindows(best: readonly number[], size: number): { starts: number[]; score: number } {
  const last = Math.max(0, best.length - size);
  let sum = best.slice(0, size).reduce((total, weight) => total + weight, 0);
  let [score, starts] = [sum, [0]];
  for (let start = 1; start <= last; start++) {
    sum += best[start + size - 1]! - best[start - 1]!;
    if (sum > score) [score, starts] = [sum, [start]];
    else if (sum === score && starts.length < MOST_TIES) starts.push(start);
  }
  return { starts, score };
}

/** How well the words of a window stand in the wanted order. */
function alignment(weights: readonly (readonly number[])[]): number {
  return weights.reduce((total, weight, index) => total + (weight[index] ?? 0), 0);
}

/** The passage of a text that comes nearest to the words, or nothing where less than half of them is near. */
export function nearestPassage(text: string, exact: string): Passage | undefined {
  const wanted = listWords(exact)
    .slice(0, MOST_WANTED)
    .map((word) => foldWord(word.text));
  const words: Word[] = listWords(text).slice(0, MOST_WORDS);
  if (!wanted.length || !words.length) return undefined;
  const folded = words.map((word) => foldWord(word.text));
  const weights = weighWords(folded, wanted);
  const each = folded.map((word) => weights.get(word)!);
  const { starts, score } = bestWindows(
    each.map((weight) => Math.max(...weight)),
    wanted.length,
  );
  if (score < wanted.length) return undefined;
  const start = starts.reduce((one, other) =>
    alignment(each.slice(other, other + wanted.length)) >
    alignment(each.slice(one, one + wanted.length))
      ? other
      : one,
  );
  const end = Math.min(words.length, start + wanted.length) - 1;
  const span: Span = [words[start]!.span[0], words[end]!.span[1]];
  return { span, words: sliceSpan(text, span, indexCodePoints(text)) };
}
