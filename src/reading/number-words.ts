/** Numbers in words: "nine", "forty-two", "a thousand", "one hundred and twenty-three". */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const values = new Map<string, number>([
  ...SMALL.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, tens) => [word, (tens + 2) * 10] as const),
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
]);

const anyWord = [...values.keys()].sort((one, other) => other.length - one.length).join('|');

/** A run of number words, at most twelve; "a" only before hundred, thousand or million. */
export const numberWords = `(?:a (?=hundred|thousand|million))?(?:${anyWord})(?:(?:[ -]|(?<=hundred|thousand|million) and )(?:${anyWord})(?![\\p{L}\\p{N}])){0,11}(?![\\p{L}\\p{N}])`;

/** One step of the sum: below a hundred, times a hundred, times a thousand or a million. */
interface Sum {
  readonly done: number;
  readonly open: number;
  /** The word before, as a value: what may follow depends on it. */
  readonly last: number;
}

/** Adds a word to the sum, or nothing where English does not say it so ("nine five", "twenty thirty"). */
function add({ done, open, last }: Sum, value: number): Sum | undefined {
  if (value >= 1_000) {
    return open && open < 1_000 ? { done: done + open * value, open: 0, last: value } : undefined;
  }
  if (value === 100) return open && open < 100 ? { done, open: open * 100, last: 100 } : undefined;
  const follows = last === 0 || last >= 100 || (last >= 20 && last % 10 === 0 && value < 10);
  return follows && (last === 0 || value > 0)
    ? { done, open: open + value, last: value }
    : undefined;
}

/** The value of a run of number words in lower case, or nothing where the words make no one number. */
export function readNumberWords(run: string): number | undefined {
  const words = run.split(/[ -]/).filter((word) => word !== 'and');
  let sum: Sum | undefined = { done: 0, open: 0, last: 0 };
  for (const word of words) {
    sum = add(sum, word === 'a' ? 1 : values.get(word)!);
    if (!sum) return undefined;
  }
  return sum.done + sum.open;
}
