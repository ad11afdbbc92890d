/** The family grid: claims down, sources across, those of one wording family together. */
import { glyphOf, silence } from './glyphs.ts';
import { measureText } from './measure.ts';
import { path } from './svg.ts';

export interface GridSource {
  letter: string;
  family: string;
  /** The number of the position it takes on each claim, in the order of the rows; left out for silence. */
  positions: (number | undefined)[];
}

export interface DrawnGrid {
  viewBox: string;
  /** A name that finds no room is left to the list beside the grid. */
  families: { name: string; count: number; x: number; line: string }[];
  rows: { number: number; y: number }[];
  paths: { mark: string; d: string }[];
}

const STEP = 11;
const GAP = 8;
const ROW = 14;
const TEXT = 9;

/** Columns in the order of the families as they first occur. */
export function drawGrid(sources: readonly GridSource[], claims: number): DrawnGrid {
  const families = Map.groupBy(sources, ({ family }) => family);
  const drawn = new Map<string, string>();
  const heads: DrawnGrid['families'] = [];
  let x = 0;
  for (const [name, members] of families) {
    const width = members.length * STEP - 2;
    const fits = measureText(`${name} ${members.length}`, TEXT) <= width;
    heads.push({
      name: fits ? name : '',
      count: members.length,
      x,
      line: path`M${x} -3h${width}`,
    });
    members.forEach(({ positions }, column) => {
      for (let row = 0; row < claims; row++) {
        const position = positions[row];
        const { mark, draw } = position === undefined ? silence : glyphOf(position);
        drawn.set(mark, (drawn.get(mark) ?? '') + draw(x + column * STEP, 2 + row * ROW));
      }
    });
    x += width + GAP + 2;
  }
  return {
    viewBox: `-22 -22 ${x + 22} ${claims * ROW + 26}`,
    families: heads,
    rows: Array.from({ length: claims }, (_, row) => ({ number: row + 1, y: row * ROW + 10 })),
    paths: Array.from(drawn, ([mark, d]) => ({ mark, d })),
  };
}
