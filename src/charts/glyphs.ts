/** The marks of positions where sources are many: a square, a frame, a cross, a dash, and rarer ones after them. */
import { path } from './svg.ts';

export interface Glyph {
  /** The class that colours it; `ma` and `mb` are the broken marks of what is machine-read. */
  mark: 'fa' | 'lo' | 'ud' | 'rg' | 'ma' | 'mb';
  /** The mark in a cell of nine by nine units. */
  draw: (x: number, y: number) => string;
}

/** By position, in the order authored; none has a rank. */
export const glyphs: readonly Glyph[] = [
  { mark: 'fa', draw: (x, y) => path`M${x} ${y}h9v9h-9z` },
  { mark: 'lo', draw: (x, y) => path`M${x + 1} ${y + 1}h7v7h-7z` },
  { mark: 'lo', draw: (x, y) => path`M${x + 1} ${y + 1}l7 7m0-7l-7 7` },
  { mark: 'lo', draw: (x, y) => path`M${x} ${y + 4.5}h9` },
  { mark: 'lo', draw: (x, y) => path`M${x + 4.5} ${y}v9` },
  { mark: 'lo', draw: (x, y) => path`M${x + 4.5} ${y}v9m-4.5-4.5h9` },
  { mark: 'lo', draw: (x, y) => path`M${x + 1} ${y + 8}l3.5-7 3.5 7z` },
  { mark: 'lo', draw: (x, y) => path`M${x + 1} ${y + 1}l3.5 7 3.5-7z` },
];

/** A source that says nothing. */
export const silence: Glyph = { mark: 'ud', draw: (x, y) => path`M${x + 4.5} ${y + 4.5}h.01` };

/** A source that says nothing, and may be older than the answer. */
export const earlier: Glyph = {
  mark: 'rg',
  draw: (x, y) => path`M${x + 1.5} ${y + 4.5}a3 3 0 1 1 6 0a3 3 0 1 1-6 0`,
};

/** The first mark where it is machine-read: its frame, broken, around a core. */
const brokenSquare: Glyph = {
  mark: 'ma',
  draw: (x, y) => path`M${x + 1} ${y + 1}h7v7h-7zM${x + 3.5} ${y + 4.5}h2`,
};

/** The mark of a position as the machine reads it: the same, broken. */
export function machineGlyphOf(number: number): Glyph {
  return number === 1 ? brokenSquare : { ...glyphOf(number), mark: 'mb' };
}

/** The mark of a position by its number; positions beyond the eighth share the last mark. */
export function glyphOf(number: number): Glyph {
  return glyphs[Math.min(number, glyphs.length) - 1]!;
}
