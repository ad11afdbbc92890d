/** Edits: how many letters two words differ by, up to a bound. */

/** The letters of a word as bits; two letters may have one bit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** Whether a word has more than `most` letters that the other lacks: no so few edits bring them in. */
function hasMoreLetters(letters: number, other: number, most: number): boolean {
  let left = letters & ~other;
  for (let count = 0; left !== 0; left &= left - 1) if (++count > most) return true;
  return false;
}

/** The number of insertions, deletions, replacements and swaps of neighbours between two words, or `most + 1` where it is more than `most`. */
export function countEdits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const [letters, otherLetters] = [lettersOf(one), lettersOf(other)];
  if (hasMoreLetters(letters, otherLetters, most) || hasMoreLetters(otherLetters, letters, most)) {
    return most + 1;
  }
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (isSame ? 0 : 1),
      );
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
    }
    if (Math.min(...current) > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(above[other.length]!, most + 1);
}
