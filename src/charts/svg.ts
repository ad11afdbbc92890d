/** Coordinates as SVG writes them: short, and the same on every machine. */

/** A number with at most one decimal, without trailing noughts. */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** A path from pieces: text stands as it is, numbers are shortened, one space between numbers. */
export function path(pieces: TemplateStringsArray, ...numbers: number[]): string {
  return pieces
    .map((piece, index) => (index === 0 ? piece : coordinate(numbers[index - 1]!) + piece))
    .join('');
}

/** A square with its top left corner, as a path. */
export function square(left: number, top: number, side: number): string {
  return path`M${left} ${top}h${side}v${side}h-${side}z`;
}
