/** The labels of the map: places, counts and countries, none on another and none on an arrow. */
import { type Borders, type Land, liesIn } from './borders.ts';
import type { MapArrow, MapPlace } from './map.ts';
import { type Box, boxesTouch, measureText } from './measure.ts';
import type { Point } from './simplify.ts';

export interface MapLabel {
  text: string;
  x: number;
  y: number;
  role: 'home' | 'place' | 'country' | 'count';
  /** Outside the home country, on the darker ground. */
  outside: boolean;
}

/** Letters grow to these sizes on a phone. */
const SIZE = { home: 22, place: 20, country: 20, count: 22 };

interface Labelling {
  from: MapPlace;
  arrows: readonly MapArrow[];
  marked: readonly MapPlace[];
  shafts: readonly [Point, Point][];
  borders: Borders;
  spot: (place: MapPlace) => Point;
}

/** Names of places first, then the counts beside their arrows, then countries where there is room left. */
export function labelMap({ from, arrows, marked, shafts, borders, spot }: Labelling): MapLabel[] {
  const taken: Box[] = [
    ...shafts.flatMap(boxesAlong),
    ...marked.map((place) => around(spot(place), 7)),
  ];
  const { home, lands } = borders;
  const inside = (at: Point) => home !== undefined && liesIn(home, at);
  const put = (text: string, role: MapLabel['role'], spots: readonly Point[]): MapLabel[] => {
    for (const [x, y] of spots) {
      const box = boxOf(text, x, y, SIZE[role]);
      if (!inWindow(box, borders) || taken.some((other) => boxesTouch(box, other))) continue;
      taken.push(box);
      return [{ text, x, y, role, outside: !inside([x, y]) }];
    }
    return [];
  };
  return [
    ...marked.flatMap((place) => {
      const role = place === from ? 'home' : 'place';
      return put(place.name, role, besides(spot(place), place.name, SIZE[role]));
    }),
    ...arrows.flatMap(({ label }, index) => put(label, 'count', alongside(shafts[index]!, label))),
    ...lands.flatMap((land) => {
      const text = land.name.toUpperCase();
      return put(text, 'country', spotsWithin(land, text, borders));
    }),
  ];
}

/** Labels are centred on x and stand on y. */
function boxOf(text: string, x: number, y: number, size: number): Box {
  const half = measureText(text, size) / 2;
  return { left: x - half, right: x + half, top: y - size * 0.8, bottom: y + size * 0.25 };
}

function around([x, y]: Point, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** A shaft, and at its end the head. */
function boxesAlong([[x1, y1], [x2, y2]]: [Point, Point]): Box[] {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 8);
  return Array.from({ length: steps + 1 }, (_, step) =>
    around(
      [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps],
      step === steps ? 9 : 4,
    ),
  );
}

function inWindow({ left, right, top, bottom }: Box, { width, height }: Borders): boolean {
  return left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2;
}

/** Right, left, above, under. */
function besides([x, y]: Point, text: string, size: number): Point[] {
  const half = measureText(text, size) / 2;
  return [
    [x + half + 12, y + size * 0.3],
    [x - half - 12, y + size * 0.3],
    [x, y - 12],
    [x, y + 12 + size * 0.8],
  ];
}

/** Either side of the middle of an arrow, then nearer to its head. */
function alongside([[x1, y1], [x2, y2]]: [Point, Point], text: string): Point[] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length];
  const away = measureText(text, SIZE.count) / 2 + 12;
  return [0.5, 0.65, 0.35, 0.8].flatMap((share) =>
    [-1, 1].map((side): Point => {
      const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
      return [x + side * nx * away, y + side * ny * away + SIZE.count * 0.3];
    }),
  );
}

/** Points at which the whole name lies in its country, the most central of the visible part first. */
function spotsWithin(land: Land, text: string, { width, height }: Borders): Point[] {
  const half = measureText(text, SIZE.country) / 2;
  const spots: Point[] = [];
  for (let y = 24; y < height; y += 12) {
    for (let x = 8; x < width; x += 12) {
      const ends = [-half, 0, half].flatMap((away): Point[] => [
        [x + away, y],
        [x + away, y - 14],
      ]);
      if (ends.every((end) => liesIn(land, end))) spots.push([x, y]);
    }
  }
  const middle = (axis: 0 | 1) => spots.reduce((sum, at) => sum + at[axis], 0) / spots.length;
  const [cx, cy] = [middle(0), middle(1)];
  return spots.sort((a, b) => Math.hypot(a[0] - cx, a[1] - cy) - Math.hypot(b[0] - cx, b[1] - cy));
}
