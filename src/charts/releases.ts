/** Releases: bars on one scale; a ragged right edge is "more than". */
import { scaleLinear } from 'd3-scale';
import type { ReleaseBar } from '../model/view-releases.ts';
import { measureText } from './measure.ts';
import { coordinate, path } from './svg.ts';

export interface DrawnBar {
  bar: ReleaseBar;
  /** Where the label stands. */
  labelY: number;
  /** Where the words on sources stand: at the right of the label, or under it where there is no room. */
  sourcesY: number;
  fill: string;
  /** The ragged edge, where the number is a lower bound. */
  ragged: string | undefined;
}

export interface Releases {
  width: number;
  height: number;
  bars: DrawnBar[];
  axis: string;
  /** How many people lie between two ticks of the axis. */
  step: number;
}

const WIDTH = 460;
const SCALE = 430;
const BAR = 26;
/** Letters grow to this size on a phone; labels are fitted for that. */
const LARGEST_TEXT = 20;

/** Bars in the order given. */
export function drawReleases(bars: readonly ReleaseBar[]): Releases {
  const most = Math.max(1, ...bars.map((bar) => bar.number));
  const scale = scaleLinear().domain([0, most]).range([0, SCALE]);
  let top = 0;
  const drawn = bars.map((bar) => {
    const wraps = !fitsOneRow(bar);
    const one = drawBar(bar, top, scale(bar.number), wraps);
    top += wraps ? 86 : 64;
    return one;
  });
  const ticks = scale.ticks(5).filter(Number.isInteger);
  const [first = 0, second = most] = ticks;
  const floor = top - 6;
  const marks = ticks.map((tick) => path`M${scale(tick)} ${floor - 3}v6`).join('');
  return {
    width: WIDTH,
    height: Math.max(0, top + 4),
    bars: drawn,
    axis: bars.length === 0 ? '' : `${path`M0 ${floor}H${SCALE}`}${marks}`,
    step: second - first,
  };
}

function fitsOneRow({ value, label, sources }: ReleaseBar): boolean {
  return measureText(`${value} ${label}  ${sources}`, LARGEST_TEXT) < WIDTH;
}

function drawBar(bar: ReleaseBar, top: number, length: number, wraps: boolean): DrawnBar {
  const y = top + (wraps ? 44 : 22);
  const width = Math.max(1, length);
  return {
    bar,
    labelY: top + 14,
    sourcesY: top + (wraps ? 36 : 14),
    fill: bar.exact ? path`M0 ${y}h${width}v${BAR}H0z` : path`M.5 ${y}h${width}v${BAR}H.5z`,
    ragged: bar.atLeast ? `M${coordinate(width + 1)} ${y}l6 5-6 5 6 5-6 5 6 6` : undefined,
  };
}
