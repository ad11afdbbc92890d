/** Unit rows: one mark for each source, those that take one position together, the silent ones last. */
import { glyphOf, silence } from './glyphs.ts';

export interface Unit {
  /** The number of the position; left out for silence. */
  position?: number | undefined;
  sources: number;
}

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
export function drawUnits(units: readonly Unit[]): DrawnUnits {
  const drawn = new Map<string, string>();
  let x = 0;
  let y = 2;
  for (const { position, sources } of units.filter((unit) => unit.sources > 0)) {
    const { mark, draw } = position === undefined ? silence : glyphOf(position);
    for (let count = 0; count < sources; count++) {
      if (x + 9 > WIDTH) [x, y] = [0, y + ROW];
      drawn.set(mark, (drawn.get(mark) ?? '') + draw(x, y));
      x += STEP;
    }
    x += GAP;
  }
  return {
    width: WIDTH,
    height: y + STEP,
    paths: Array.from(drawn, ([mark, d]) => ({ mark, d })),
  };
}
