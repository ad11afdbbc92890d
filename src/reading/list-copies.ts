/** Finds texts that stand in one another: copies, and pairs that share so much that they are one. */
import { compareShingles, DUPLICATE, type Kinship } from './kinship.ts';

export interface ComparedText {
  readonly name: string;
  readonly shingles: Uint32Array;
}

export interface FoundCopy {
  /** The later of the two. */
  readonly name: string;
  readonly of: string;
  readonly kinship: Kinship;
}

/** A text with its different runs of words. */
interface Runs {
  readonly order: number;
  readonly text: ComparedText;
  readonly all: ReadonlySet<number>;
  /** How many of them may be missing in a longer text that it is a copy of. */
  readonly mayMiss: number;
  /** Its rarest runs, one more than may be missing: one of them stands in each such text. */
  readonly telling: readonly number[];
}

type Owners = Map<number, Runs[]>;

/** In how many texts each run stands. */
function countOwners(texts: readonly ComparedText[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { shingles } of texts) {
    for (const run of new Set(shingles)) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function listRuns(text: ComparedText, order: number, counts: ReadonlyMap<number, number>): Runs {
  const all = new Set(text.shingles);
  const mayMiss = all.size - Math.ceil(all.size * DUPLICATE);
  const rarest = [...all].sort((one, other) => counts.get(one)! - counts.get(other)!);
  return { order, text, all, mayMiss, telling: rarest.slice(0, mayMiss + 1) };
}

/** Whether the shorter of two texts stands in the longer one; most pairs part after a few runs. */
function areOne(one: Runs, other: Runs): boolean {
  const [shorter, longer] = one.all.size <= other.all.size ? [one, other] : [other, one];
  let missing = 0;
  for (const run of shorter.all) {
    if (!longer.all.has(run) && ++missing > shorter.mayMiss) return false;
  }
  return true;
}

function add(owners: Owners, keys: Iterable<number>, runs: Runs): void {
  for (const key of keys) {
    const list = owners.get(key);
    if (list) list.push(runs);
    else owners.set(key, [runs]);
  }
}

/**
 * Every text that is a copy of one before it, with the first such one; a copy is nobody's original.
 * Texts that stand are compared with, but never told. A pair is looked at only where the shorter
 * text's rarest runs stand in the longer one, so that a thousand texts take no million comparisons.
 */
export function listCopies(
  texts: readonly ComparedText[],
  standing: readonly ComparedText[] = [],
): FoundCopy[] {
  const counts = countOwners([...standing, ...texts]);
  const byRun: Owners = new Map();
  const byTelling: Owners = new Map();
  const copies: FoundCopy[] = [];
  [...standing, ...texts].forEach((text, order) => {
    const runs = listRuns(text, order, counts);
    const near = new Set([
      ...runs.telling.flatMap((run) => byRun.get(run) ?? []),
      ...[...runs.all].flatMap((run) => byTelling.get(run) ?? []),
    ]);
    const original = [...near]
      .sort((one, other) => one.order - other.order)
      .find((one) => order >= standing.length && areOne(one, runs));
    if (original) {
      const kinship = compareShingles(original.text.shingles, text.shingles);
      copies.push({ name: text.name, of: original.text.name, kinship });
      return;
    }
    add(byRun, runs.all, runs);
    add(byTelling, runs.telling, runs);
  });
  return copies;
}
