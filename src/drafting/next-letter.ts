/** The letter of a new source: the one after the last, so that no letter is given twice. */

/** A is 1, Z is 26, AA is 27. */
function toNumber(letter: string): number {
  return Array.from(letter).reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);
}

function toLetter(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? toLetter(Math.floor((number - 1) / 26)) + last : last;
}

/** The next letter: one that is left between two sources was another's, and stays free. */
export function nextLetter(given: Iterable<string>): string {
  return toLetter(Math.max(0, ...Array.from(given, toNumber)) + 1);
}
