/** Unit rows: one mark for each source, those that take one position together, the silent ones last. */
import type { UnitGroup } from '../model/view-units.ts';
import { earlier, type Glyph, glyphOf, machineGlyphOf, silence } from './glyphs.ts';

export interface DrawnUnits {
  width: number;
  height: number;
  paths: { mark: string; d: string }[];
}

const STEP = 11;
const GAP = 7;
const WIDTH = 500;
const ROW = 13;

/** The marks of one claim, in the order of the positions; long rows wrap. */
export function drawUnits(
  groups: readonly Pick<UnitGroup, 'means' | 'reviewed' | 'machine'>[],
): DrawnUnits {
  const drawn = new Map<string, string>();
  let x = 0;
  let y = 2;
  for (const group of groups) {
    const marks = marksOf(group);
    for (const { mark, draw } of marks) {
      if (x + 9 > WIDTH) [x, y] = [0, y + ROW];
      drawn.set(mark, (drawn.get(mark) ?? '') + draw(x, y));
      x += STEP;
    }
    if (marks.length > 0) x += GAP;
  }
  return {
    width: WIDTH,
    height: y + STEP,
    paths: Array.from(drawn, ([mark, d]) => ({ mark, d })),
  };
}

/** The marks of one group: what people have read, then what the machine has. */
function marksOf({ means, reviewed, machine }: Pick<UnitGroup, 'means' | 'reviewed' | 'machine'>) {
  const [whole, broken] = glyphsOf(means);
  return [
    ...Array.from({ length: reviewed }, () => whole),
    ...Array.from({ length: machine }, () => broken),
  ];
}

/** The whole and the broken mark of a position; silence is never the machine's. */
export function glyphsOf(means: UnitGroup['means']): [Glyph, Glyph] {
  if (means === 'silent') return [silence, silence];
  if (means === 'predates') return [earlier, earlier];
  return [glyphOf(means), machineGlyphOf(means)];
}
