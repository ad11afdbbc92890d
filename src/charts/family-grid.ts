/** The family grid: claims down, sources across, those of one wording together. */
import type { GridColumn } from '../model/view-family-grid.ts';
import { type Glyph, glyphOf, machineGlyphOf, silence } from './glyphs.ts';
import { measureText } from './measure.ts';
import { path } from './svg.ts';

export interface DrawnGrid {
  viewBox: string;
  /** Names stand on two levels by turns; one that finds no room on its level is left to the list beside the grid. */
  families: { name: string; count: number; x: number; y: number; line: string }[];
  rows: { number: number; y: number }[];
  paths: { mark: string; d: string }[];
}

const STEP = 11;
const GAP = 10;
const ROW = 14;
const TEXT = 9;
/** Where names stand: near the grid, or above their neighbours. */
const LEVELS = [-8, -20];

/** Columns in the order of the families as they first occur. */
export function drawGrid(sources: readonly GridColumn[], claims: number): DrawnGrid {
  const drawn = new Map<string, string>();
  const heads: { name: string; count: number; x: number; width: number }[] = [];
  let x = 0;
  for (const [name, members] of Map.groupBy(sources, ({ family }) => family)) {
    const width = members.length * STEP - 2;
    heads.push({ name, count: members.length, x, width });
    members.forEach(({ answers }, column) => {
      answers.forEach((answer, row) => {
        if (answer === 'unread') return;
        const { mark, draw } = markOf(answer);
        drawn.set(mark, (drawn.get(mark) ?? '') + draw(x + column * STEP, 2 + row * ROW));
      });
    });
    x += width + GAP;
  }
  return {
    viewBox: `-22 -32 ${x + 22} ${claims * ROW + 36}`,
    families: heads.map((head, index) => ({
      ...placeName(head, index, heads[index + 2]?.x ?? x),
      line: path`M${head.x} -3h${head.width}`,
    })),
    rows: Array.from({ length: claims }, (_, row) => ({ number: row + 1, y: row * ROW + 10 })),
    paths: Array.from(drawn, ([mark, d]) => ({ mark, d })),
  };
}

function markOf(answer: Exclude<GridColumn['answers'][number], 'unread'>): Glyph {
  if (answer === undefined) return silence;
  return answer.machine ? machineGlyphOf(answer.position) : glyphOf(answer.position);
}

/** A name reaches as far as the next one on its level. */
function placeName(
  { name, count, x }: { name: string; count: number; x: number },
  index: number,
  next: number,
) {
  const fits = measureText(`${name} ${count}`, TEXT) <= next - x - TEXT / 2;
  return { name: fits ? name : '', count, x, y: LEVELS[index % LEVELS.length]! };
}
