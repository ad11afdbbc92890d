/** Shingles: every run of five words as a 32-bit hash, in the text's order; what shows kinship between texts. */
import { foldWord, listWords } from './words.ts';

/** How many words make one shingle. */
export const SHINGLE_WORDS = 5;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The code of the space that stands between two words. */
const SPACE = 0x20;

/** FNV-1a over UTF-16 units, one word after the other. */
function add(value: number, word: string): number {
  let sum = value;
  for (let index = 0; index < word.length; index++) {
    sum = Math.imul(sum ^ word.charCodeAt(index), FNV_PRIME);
  }
  return sum;
}

/** The hash of the words from one on, mixed once more so that near texts do not get near hashes. */
function hashFrom(words: readonly string[], first: number): number {
  let value = add(FNV_OFFSET, words[first]!);
  for (let place = first + 1; place < first + SHINGLE_WORDS; place++) {
    value = add(Math.imul(value ^ SPACE, FNV_PRIME), words[place]!);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The shingles of a text, in order; a text under five words has none. */
export function listShingles(text: string): Uint32Array {
  const words = listWords(text).map((word) => foldWord(word.text));
  const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
  return Uint32Array.from({ length: count }, (_, first) => hashFrom(words, first));
}

/** Shingles as base64 of little-endian 32-bit numbers, the same on every machine. */
export function encodeShingles(shingles: Uint32Array): string {
  const bytes = Buffer.alloc(shingles.length * 4);
  shingles.forEach((shingle, index) => bytes.writeUInt32LE(shingle, index * 4));
  return bytes.toString('base64');
}

/** The shingles that `encodeShingles` wrote. */
export function decodeShingles(encoded: string): Uint32Array {
  const bytes = Buffer.from(encoded, 'base64');
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) =>
    bytes.readUInt32LE(index * 4),
  );
}
