/** Shingles: every run of five words as a 32-bit hash, in the text's order; what shows kinship between texts. */
import { foldWord, listWords } from './words.ts';

/** How many words make one shingle. */
export const SHINGLE_WORDS = 5;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, mixed once more so that near texts do not get near hashes. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The shingles of a text, in order; a text under five words has none. */
export function listShingles(text: string): Uint32Array {
  const words = listWords(text).map((word) => foldWord(word.text));
  const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
  return Uint32Array.from({ length: count }, (_, index) =>
    hash(words.slice(index, index + SHINGLE_WORDS).join(' ')),
  );
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
