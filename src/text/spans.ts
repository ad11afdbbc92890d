/** Spans: stretches of a text in code points, and the way between them and JavaScript's UTF-16 indices. */

/** Start and end in code points, start inclusive, end exclusive. */
export type Span = [start: number, end: number];

/** Converts positions of one text both ways; at most a binary search each. */
export interface CodePoints {
  /** The length of the text in code points. */
  readonly length: number;
  /** The code point at a UTF-16 index. */
  fromIndex(index: number): number;
  /** The UTF-16 index of a code point. */
  toIndex(codePoint: number): number;
}

/** UTF-16 indices of the characters that take two units; most texts have none. */
function findPairs(text: string): number[] {
  if (!/[\uD800-\uDBFF]/.test(text)) return [];
  return Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match) => match.index);
}

/** How many of the sorted numbers lie below the limit, where each is first reduced by its own rank times `step`. */
function countBelow(sorted: readonly number[], limit: number, step: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! - middle * step < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indexes a text once, so that its positions convert quickly. */
export function indexCodePoints(text: string): CodePoints {
  const pairs = findPairs(text);
  return {
    length: text.length - pairs.length,
    fromIndex: (index) => index - countBelow(pairs, index, 0),
    toIndex: (codePoint) => codePoint + countBelow(pairs, codePoint, 1),
  };
}

/** The words of a text that a span covers. */
export function sliceSpan(
  text: string,
  [start, end]: Readonly<Span>,
  points: CodePoints = indexCodePoints(text),
): string {
  return text.slice(points.toIndex(start), points.toIndex(end));
}

/** Whether two spans share a code point. */
export function spansOverlap(one: Readonly<Span>, other: Readonly<Span>): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

/** Whether the outer span covers the whole inner span. */
export function spanHolds(outer: Readonly<Span>, inner: Readonly<Span>): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Orders spans by start, the longer first where two begin together. */
export function compareSpans(one: Readonly<Span>, other: Readonly<Span>): number {
  return one[0] - other[0] || other[1] - one[1];
}

/** The union of spans: sorted, with overlapping and touching ones joined. */
export function joinSpans(spans: readonly Readonly<Span>[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort(compareSpans)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Things that no stretch takes out; things and stretches both in order, so that one walk is enough. */
export function leaveOut<Thing>(
  things: readonly Thing[],
  spanOf: (thing: Thing) => Readonly<Span>,
  stretches: readonly Readonly<Span>[],
  takesOut: (stretch: Readonly<Span>, span: Readonly<Span>) => boolean = spansOverlap,
): Thing[] {
  let next = 0;
  return things.filter((thing) => {
    const span = spanOf(thing);
    while (next < stretches.length && stretches[next]![1] <= span[0]) next++;
    return next >= stretches.length || !takesOut(stretches[next]!, span);
  });
}
