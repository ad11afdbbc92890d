/** One number at two moments: height is the number given, squares are the sources that give it. */
import { scaleLinear } from 'd3-scale';
import { writeNumber } from '../text/spell-number.ts';
import type { MomentMark } from '../model/view-moments.ts';
import { measureText } from './measure.ts';
import { spread } from './spread.ts';
import { path, square } from './svg.ts';

/** One square with its letter, or where the letters are too many, their count in words. */
export interface DrawnSquare {
  letter: string;
  kind: 'solid' | 'open' | 'machine' | 'words';
  path: string;
  x: number;
  y: number;
}

export interface Moments {
  width: number;
  height: number;
  /** One level for each number, with its label and the rule it stands on. */
  levels: { label: string; y: number }[];
  squares: DrawnSquare[];
  qualifiers: { text: string; x: number; y: number; under: boolean }[];
  /** Where the columns stand. */
  columns: Columns;
  /** The line of the day itself. */
  middle: string;
  rules: string;
  labelY: number;
  /** Whether heights are in proportion; where numbers lie too close, only their order is kept. */
  toScale: boolean;
}

const WIDTH = 460;
const SIDE = 24;
const PITCH = 28;
const TOP = 70;
const LEAST_GAP = 52;
/** A second line of words asks for so much more. */
const LINE = 22;
const MOST_HEIGHT = 420;
/** More letters than this in one place become a count. */
const MOST_LETTERS = 3;
type Columns = Record<MomentMark['moment'], number>;
const COLUMNS: Columns = { before: 96, on: 230, after: 330 };
/** Counts in words are wide: further from the numbers at the left. */
const COUNT_COLUMNS: Columns = { ...COLUMNS, before: 140 };

/** The chart; marks of one moment and number stand in one row. */
export function drawMoments(given: readonly MomentMark[]): Moments {
  const marks = given.filter((mark) => mark.sources.length > 0);
  const numbers = [...new Set(marks.map((mark) => mark.number))].sort((a, b) => b - a);
  const isCounted = marks.some(({ sources }) => sources.length > MOST_LETTERS);
  const columns = isCounted ? COUNT_COLUMNS : COLUMNS;
  const { heights, toScale } = placeLevels(numbers, LEAST_GAP + (isCounted ? LINE : 0));
  const floor = (heights.at(-1) ?? TOP) + 52;
  const yOf = new Map(numbers.map((number, index) => [number, heights[index]!]));
  return {
    width: WIDTH,
    height: floor + 28,
    levels: numbers.map((number) => ({ label: writeNumber(number), y: yOf.get(number)! })),
    squares: marks.flatMap((mark) => drawSquares(mark, yOf.get(mark.number)!, columns)),
    qualifiers: marks
      .filter((mark) => mark.qualifier !== '')
      .map((mark) => placeQualifier(mark, yOf.get(mark.number)!, columns)),
    columns,
    middle: path`M${columns.on} 0V${floor}`,
    rules: heights.map((y) => path`M0 ${y}H${WIDTH}`).join(''),
    labelY: floor + 18,
    toScale,
  };
}

/** Highest number first: in proportion where the levels have room, else evenly apart as needed. */
function placeLevels(
  numbers: readonly number[],
  leastGap: number,
): { heights: number[]; toScale: boolean } {
  const [most = 0] = numbers;
  const least = numbers.at(-1) ?? most;
  if (numbers.length < 2) return { heights: numbers.map(() => TOP + 50), toScale: true };
  const gaps = numbers.slice(1).map((number, index) => numbers[index]! - number);
  const tall = Math.max(100, (leastGap * (most - least)) / Math.min(...gaps));
  const height = Math.min(tall, MOST_HEIGHT);
  const scale = scaleLinear()
    .domain([most, least])
    .range([TOP, TOP + height]);
  const wanted = numbers.map((number) => scale(number));
  if (tall <= MOST_HEIGHT) return { heights: wanted, toScale: true };
  const room = Math.max(height, (numbers.length - 1) * leastGap);
  return { heights: spread(wanted, leastGap, TOP, TOP + room), toScale: false };
}

function drawSquares(
  { moment, sources }: MomentMark,
  level: number,
  columns: Columns,
): DrawnSquare[] {
  const x = columns[moment];
  if (sources.length > MOST_LETTERS) {
    return countSources(sources).map((letter, index, lines) => ({
      ...{ letter, kind: 'words' as const, path: '', x },
      y: level - 7 - (lines.length - 1 - index) * LINE,
    }));
  }
  const left = x - (sources.length * PITCH - (PITCH - SIDE)) / 2;
  return sources.map(({ letter, machine }, index) => {
    const kind = machine ? 'machine' : moment === 'on' ? 'open' : 'solid';
    const inset = kind === 'solid' ? 0 : 1;
    const corner = left + index * PITCH;
    return {
      letter,
      kind,
      path: square(corner + inset, level - SIDE + inset, SIDE - 2 * inset),
      x: corner + SIDE / 2,
      y: level - 7,
    };
  });
}

/** Many sources in words, a line each: those that count, and those that only the machine has read. */
function countSources(sources: MomentMark['sources']): string[] {
  const known = sources.filter(({ unidentified }) => !unidentified);
  const read = known.filter(({ machine }) => machine).length;
  const reviewed = known.length - read;
  return [
    ...(reviewed > 0 ? [`${reviewed} source${reviewed === 1 ? '' : 's'}`] : []),
    ...(read > 0 ? [`${read} machine-read`] : []),
  ];
}

/** At the right of the squares; in the middle column under them, as its right is the other column's. */
function placeQualifier(
  { moment, qualifier, sources }: MomentMark,
  level: number,
  columns: Columns,
) {
  if (moment === 'on') return { text: qualifier, x: columns.on + 8, y: level + 18, under: true };
  const shown = sources.length > MOST_LETTERS;
  const half = shown
    ? measureText(countSources(sources).at(-1) ?? '', 22) / 2
    : (sources.length * PITCH - (PITCH - SIDE)) / 2;
  const x = columns[moment] + half + 6;
  const fits = x + measureText(qualifier, 20) <= (moment === 'before' ? columns.on - 6 : WIDTH);
  return fits
    ? { text: qualifier, x, y: level - 7, under: false }
    : { text: qualifier, x: columns[moment] - half, y: level + 18, under: true };
}
