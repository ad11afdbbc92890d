/** Orders that do not depend on the machine: by letters of sources, by code units of ids. */

/** Compares two texts by their code units: the same in every locale. */
export function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** A to Z, then AA: a shorter letter comes first. */
export function compareLetters(one: string, other: string): number {
  return one.length - other.length || compareText(one, other);
}
