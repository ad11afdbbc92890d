/** Finds the first byte that breaks UTF-8, so that a message can name its position. */

export interface InvalidByte {
  readonly byte: number;
  readonly reason: string;
}

/** How many bytes follow a first byte, and the bounds of the one behind it; nothing where no character begins so. */
function expectAfter(first: number): { count: number; low: number; high: number } | undefined {
  if (first >= 0xc2 && first <= 0xdf) return { count: 1, low: 0x80, high: 0xbf };
  if (first >= 0xe0 && first <= 0xef)
    return { count: 2, low: first === 0xe0 ? 0xa0 : 0x80, high: 0xbf };
  if (first >= 0xf0 && first <= 0xf4) {
    return { count: 3, low: first === 0xf0 ? 0x90 : 0x80, high: first === 0xf4 ? 0x8f : 0xbf };
  }
  return undefined;
}

/** Whether the bytes behind a first byte complete its character. */
function isComplete(
  bytes: Uint8Array,
  at: number,
  count: number,
  low: number,
  high: number,
): boolean {
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return false;
  for (let next = at + 2; next <= at + count; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}

/** The first byte that is no UTF-8, with what is wrong about it. */
export function findInvalidByte(bytes: Uint8Array): InvalidByte | undefined {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at]!;
    if (first < 0x80) {
      at++;
      continue;
    }
    const expected = expectAfter(first);
    if (!expected)
      return { byte: at, reason: `a byte that begins no character (0x${first.toString(16)})` };
    if (!isComplete(bytes, at, expected.count, expected.low, expected.high)) {
      return { byte: at, reason: 'an incomplete character' };
    }
    if (first === 0xed && bytes[at + 1]! >= 0xa0)
      return { byte: at, reason: 'half of a surrogate pair' };
    at += expected.count + 1;
  }
  return undefined;
}
