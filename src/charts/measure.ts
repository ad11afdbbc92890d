/** How wide words stand in a chart: an estimate for the system's sans faces, a little on the wide side. */

const NARROW = /[iljtfrI.,:;'’!| ()]/;
const WIDE = /[mwMW@%—]/;
const TALL = /[A-ZÀЀ-ӿ]/;

/** The share of the letter size that one character takes. */
function widthOf(character: string): number {
  if (NARROW.test(character)) return 0.32;
  if (WIDE.test(character)) return 0.86;
  return TALL.test(character) ? 0.7 : 0.57;
}

/** The width of a text at a letter size, in the units of the chart. */
export function measureText(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * size;
}

/** A place on the chart that something takes. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether two boxes touch. */
export function boxesTouch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
