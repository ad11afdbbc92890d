/** The map: from where and in which direction people were taken, on simplified borders. */
import { drawBorders } from './borders.ts';
import { labelMap, type MapLabel } from './map-labels.ts';
import type { Point } from './simplify.ts';
import { path, square } from './svg.ts';

export interface MapPlace {
  name: string;
  latitude: number;
  longitude: number;
  kind: 'city' | 'country' | 'building' | 'border';
  /** Whether any source names it; a place that we chose is drawn open. */
  named: boolean;
}

export interface MapArrow {
  /** "114". */
  label: string;
  to: MapPlace;
}

export interface DrawnMap {
  width: number;
  height: number;
  /** The land of the country they set out from, and all borders. */
  land: string;
  lines: string;
  arrows: { line: string; head: string }[];
  /** Squares of places: solid for a named one, open for one that we chose. */
  squares: { path: string; open: boolean }[];
  labels: MapLabel[];
}

const WIDTH = 394;
const HEIGHT = 390;
/** Arrows start and end this far from the squares. */
const CLEAR = 14;
/** An arrow to a border points across it. */
const BEYOND = 34;

/** Draws arrows from one place; the labels keep out of each other's way. */
export function drawMap(from: MapPlace, arrows: readonly MapArrow[]): DrawnMap {
  const places = [from, ...arrows.map(({ to }) => to)];
  const borders = drawBorders(places.map(degrees), WIDTH, HEIGHT);
  const spotOf = (place: MapPlace) => borders.project(degrees(place));
  const start = spotOf(from);
  const shafts = arrows.map(({ to }) => shaftOf(start, spotOf(to), to.kind === 'border'));
  const marked = places.filter(({ kind }) => kind !== 'border' && kind !== 'country');
  return {
    width: WIDTH,
    height: HEIGHT,
    land: borders.land,
    lines: borders.lines,
    arrows: shafts.map(drawArrow),
    squares: marked.map((place) => drawSquare(spotOf(place), place)),
    labels: labelMap({ from, arrows, marked, shafts, borders, spot: spotOf }),
  };
}

function degrees({ longitude, latitude }: MapPlace): Point {
  return [longitude, latitude];
}

function shaftOf([x1, y1]: Point, [x2, y2]: Point, crosses: boolean): [Point, Point] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const end = crosses ? length + BEYOND : length - CLEAR;
  return [
    [x1 + ux * CLEAR, y1 + uy * CLEAR],
    [x1 + ux * end, y1 + uy * end],
  ];
}

function drawArrow([[x1, y1], [x2, y2]]: [Point, Point]): { line: string; head: string } {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [bx, by] = [x2 - ux * 14, y2 - uy * 14];
  return {
    line: path`M${x1} ${y1}L${bx} ${by}`,
    head: path`M${x2} ${y2}L${bx - uy * 6} ${by + ux * 6}L${bx + uy * 6} ${by - ux * 6}z`,
  };
}

function drawSquare([x, y]: Point, { named }: MapPlace): { path: string; open: boolean } {
  return { path: named ? square(x - 5, y - 5, 10) : square(x - 4, y - 4, 8), open: !named };
}
