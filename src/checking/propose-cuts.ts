/** Proposes words to cut from the quotations that count most, so that no more of a source is quoted than may be. */
import type { Cited } from '../schemas/cited.ts';
import { standsAt } from '../text/find-exact.ts';
import { sliceSpan } from '../text/spans.ts';
import { foldWord, listWords, type Word } from '../text/words.ts';
import type { Ground } from './grounds.ts';
import { LEAST_WORDS } from './rules/quotation-whole.ts';

/** Cited words with the places of the seed that they quote. */
export interface Quoted {
  readonly cited: Cited;
  /** Where the words begin that count. */
  readonly starts: ReadonlySet<number>;
  /** Where the passage begins. */
  readonly from: number;
}

/** A quotation that counts, and what of it would do. */
export interface Cut {
  readonly cited: Cited;
  /** How many words count because of it alone. */
  readonly counts: number;
  /** The words to keep; nothing where none can be proposed. */
  readonly keep: string | undefined;
  /** How many words fewer are quoted then; the most that it can lose where nothing can be proposed. */
  readonly saves: number;
}

/** Words that begin what the words before can do without. */
const joining = new Set(
  `and but who whom whose which where when while after before because since although as
  in on at by with for from under over during through into near between`.split(/\s+/),
);

/** So many letters tell a word, whatever its ending; shorter words tell nothing, unless they are numbers. */
const STEM_LETTERS = 6;
const FEWEST_LETTERS = 4;

function stemsOf(words: readonly Word[]): Set<string> {
  const telling = words.filter(({ text }) => text.length >= FEWEST_LETTERS || /\d/.test(text));
  return new Set(telling.map(({ text }) => foldWord(text).slice(0, STEM_LETTERS)));
}

/** The quotations to shorten until so many words fewer count: first those that lose most by a cut, then the longest. */
export function proposeCuts(
  quoted: readonly Quoted[],
  tooMany: number,
  seed: Ground['seed'],
  statementsOf: (cited: Cited) => string,
): Cut[] {
  const cuts = quoted
    .filter(({ cited: { kind } }) => kind === 'evidence')
    .map((one): Cut => {
      const own = (start: number) =>
        one.starts.has(start) && !quoted.some((other) => other !== one && other.starts.has(start));
      const counts = [...one.starts].filter(own).length;
      const best = seed && findCut(one, own, seed, statementsOf(one.cited));
      return {
        cited: one.cited,
        counts,
        keep: best?.keep,
        saves: best?.saves ?? counts - LEAST_WORDS,
      };
    })
    .filter(({ saves }) => saves > 0)
    .sort((a, b) => Number(!a.keep) - Number(!b.keep) || b.saves - a.saves || b.counts - a.counts);
  let left = tooMany;
  return cuts.filter(({ saves }) => {
    const isNeeded = left > 0;
    left -= saves;
    return isNeeded;
  });
}

/** The cut at a comma or a joining word that saves most; what the statements say must be kept. */
function findCut(
  { cited: { exact }, from }: Quoted,
  counts: (start: number) => boolean,
  seed: NonNullable<Ground['seed']>,
  statements: string,
): { keep: string; saves: number } | undefined {
  const words = listWords(exact);
  const needed = stemsOf(listWords(statements));
  const isNeeded = (some: readonly Word[]) => [...stemsOf(some)].some((stem) => needed.has(stem));
  const gap = (at: number) => sliceSpan(exact, [words[at - 1]!.span[1], words[at]!.span[0]]);
  const found = words.flatMap((word, at) => {
    if (at === 0) return [];
    const isAtComma = /[,;:—–]/.test(gap(at));
    const [head, tail] = [words.slice(0, at), words.slice(at)];
    return [
      ...(isAtComma || joining.has(foldWord(word.text)) ? [{ kept: head, cut: tail }] : []),
      ...(isAtComma ? [{ kept: tail, cut: head }] : []),
    ];
  });
  return found
    .filter(({ kept, cut }) => kept.length >= LEAST_WORDS && isNeeded(kept) && !isNeeded(cut))
    .map(({ kept, cut }) => ({
      keep: sliceSpan(exact, [kept[0]!.span[0], kept.at(-1)!.span[1]]),
      saves: cut.filter(({ span }) => counts(from + span[0])).length,
    }))
    .filter(({ keep }) => keep.split('“').length === keep.split('”').length)
    .filter(({ keep }) => standsAt(seed.folded, keep).length === 1)
    .sort((a, b) => b.saves - a.saves)[0];
}
