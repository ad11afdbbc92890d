/** Name keys: one form for the spellings a name takes on its way through alphabets. */
import anyAscii from 'any-ascii';

/** Fewer letters than this are too few to tell a variant from another name. */
export const FEWEST_KEY_LETTERS = 6;

const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  α: 'a',
  ο: 'o',
  ν: 'v',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  Υ: 'Y',
};

/** Whether a word mixes Latin letters with letters of another alphabet that look like them. */
export function mixesAlphabets(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
}

/** A word in plain lower-case letters: accents, alphabets and look-alikes folded, signs left out. */
export function foldName(word: string): string {
  if (/^[A-Za-z0-9]+$/.test(word)) return word.toLowerCase();
  const plain = mixesAlphabets(word)
    ? Array.from(word, (letter) => lookAlikes[letter] ?? letter).join('')
    : word;
  const ascii = /^[\u0000-\u007F]*$/.test(plain) ? plain : anyAscii(plain.normalize('NFC'));
  return ascii.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Letters that spellings trade for each other, in this order. */
const trades: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sz/g, 's'],
  [/kh|ch|cz/g, 'h'],
  [/tz|ts/g, 'c'],
  [/o[uwv]|a[uw]|w/g, 'v'],
  [/[yj]/g, 'i'],
  [/o/g, 'a'],
  [/ie/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/** The key of a name: equal for its spellings, different for other names. */
export function nameKey(word: string): string {
  return trades.reduce((key, [letters, one]) => key.replace(letters, one), foldName(word));
}

const femaleEnding = /(?:[scz]k(?:aya|aja|aia|aa|ya|ja|ia|a)|[oea][vw]a|[iy]na)$/;
const maleEnding = /(?:[scz]k(?:i|y|ii|ij|iy|yi|yy|yj)|[oe][vw]|[iy]n|[oe]ff)$/;

/** The sex that the ending of a surname tells; nothing where it tells none. */
export function genderEnding(word: string): 'female' | 'male' | undefined {
  const folded = foldName(word);
  if (femaleEnding.test(folded)) return 'female';
  return maleEnding.test(folded) ? 'male' : undefined;
}
