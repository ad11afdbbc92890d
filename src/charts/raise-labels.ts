/** Labels of strokes on a line: each as low as it can stand without touching another label or stroke. */

export interface Flag {
  at: number;
  /** The width of its label. */
  width: number;
}

export interface RaisedFlag {
  at: number;
  level: number;
  /** The label stands at the left of its stroke, as there is no room at its right. */
  leftward: boolean;
  labelAt: number;
}

interface Placed extends RaisedFlag {
  left: number;
  right: number;
}

const GAP = 8;
/** A label keeps this much clear of what follows it. */
const AIR = 6;

/** Places the labels of strokes between nought and `most`. Flags stand in rising order. */
export function raiseLabels(flags: readonly Flag[], most: number): RaisedFlag[] {
  const placed: Placed[] = [];
  flags.forEach((flag, index) => placed.push(raise(flag, placed, flags.slice(index + 1), most)));
  return placed.map(({ at, level, leftward, labelAt }) => ({ at, level, leftward, labelAt }));
}

function raise({ at, width }: Flag, placed: Placed[], later: readonly Flag[], most: number) {
  const room = Math.min(most, later[0]?.at ?? most);
  const leftward = at + GAP + width + AIR > room && at - GAP - width >= 0;
  const left = (leftward ? at - GAP - width : at + GAP) - AIR;
  const right = left + width + 2 * AIR;
  // A label over strokes that are still to come stands above as many levels as they may need.
  let level = leftward ? 0 : later.filter((other) => other.at < right).length;
  while (!fits({ left, right, level, at }, placed)) level += 1;
  return { at, level, leftward, labelAt: leftward ? at - GAP : at + GAP, left, right };
}

function fits(label: Omit<Placed, 'leftward' | 'labelAt'>, placed: readonly Placed[]): boolean {
  return placed.every(
    (other) =>
      !(other.level === label.level && label.left < other.right && other.left < label.right) &&
      !(other.at > label.left && other.at < label.right && other.level >= label.level),
  );
}
