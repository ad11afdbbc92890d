/** A reading as text: the same bytes for the same reading, one find a line. */
import type { ReadingEntry } from '../schemas/reading.ts';

/** How many spans stand on one line. */
const SPANS_A_LINE = 8;

function isSpan(value: unknown): value is [number, number] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')
  );
}

function printList(list: readonly unknown[]): string {
  if (list.length === 0) return '[]';
  const printed = list.map((one) => JSON.stringify(one));
  const step = list.every(isSpan) ? SPANS_A_LINE : 1;
  const lines: string[] = [];
  for (let from = 0; from < printed.length; from += step)
    lines.push(printed.slice(from, from + step).join(', '));
  return `[\n    ${lines.join(',\n    ')}\n  ]`;
}

/** The text of a reading's file. */
export function printReading(reading: ReadingEntry): string {
  const fields = Object.entries(reading).map(
    ([key, value]) =>
      `  ${JSON.stringify(key)}: ${Array.isArray(value) ? printList(value) : JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}
