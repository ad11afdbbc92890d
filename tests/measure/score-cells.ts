/** Scores what the machine answered against what a person answered: cell by cell, and answer by answer. */
import type { ClaimEntry } from '../../src/schemas/claim.ts';

/** One cell: a source's answers to a claim, each a position, or a new value in words ("more than 52"). */
export interface Cell {
  readonly source: string;
  readonly claim: string;
  readonly answers: readonly string[];
}

/** A cell in which machine and person differ. */
export interface Differing {
  readonly source: string;
  readonly claim: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export interface Score {
  /** Cells that the machine filled, and those of them in which it says nothing that the person does not. */
  readonly filled: number;
  readonly agreeing: number;
  /** Cells that the person filled, and those of them that the machine filled too. */
  readonly wanted: number;
  readonly met: number;
  /** The machine's answers and the right ones of them; the person's answers and those found. */
  readonly said: number;
  readonly right: number;
  readonly labelled: number;
  readonly found: number;
  readonly differing: readonly Differing[];
}

type Implied = ReadonlyMap<string, readonly string[]>;

/** Answers with all that they imply. */
function withImplied(answers: readonly string[], implied: Implied): Set<string> {
  const all = new Set(answers);
  for (const answer of all) implied.get(answer)?.forEach((one) => all.add(one));
  return all;
}

const keyOf = ({ source, claim }: Cell): string => `${source} ${claim}`;

/** Scores cells; answers that another one implies count as given with it. */
export function scoreCells(
  machine: readonly Cell[],
  person: readonly Cell[],
  claims: ReadonlyMap<string, ClaimEntry>,
): Score {
  const cells = new Map<string, { source: string; claim: string; by: [string[], string[]] }>();
  [machine, person].forEach((list, who) => {
    for (const cell of list) {
      const { source, claim } = cell;
      const kept = cells.get(keyOf(cell)) ?? { source, claim, by: [[], []] };
      kept.by[who as 0 | 1].push(...cell.answers);
      cells.set(keyOf(cell), kept);
    }
  });
  const scored = [...cells.values()].map(({ source, claim, by: [said, labelled] }) => {
    const positions = claims.get(claim)?.positions ?? [];
    const implied = new Map(positions.map(({ id, implies }) => [id, implies]));
    const [allSaid, allLabelled] = [withImplied(said, implied), withImplied(labelled, implied)];
    const wrong = said.filter((answer) => !allLabelled.has(answer));
    const missed = labelled.filter((answer) => !allSaid.has(answer));
    return { source, claim, said, labelled, wrong, missed };
  });
  const count = (fits: (cell: (typeof scored)[number]) => boolean): number =>
    scored.filter(fits).length;
  const sum = (of: (cell: (typeof scored)[number]) => number): number =>
    scored.reduce((total, cell) => total + of(cell), 0);
  return {
    filled: count(({ said }) => said.length > 0),
    agreeing: count(({ said, wrong }) => said.length > 0 && wrong.length === 0),
    wanted: count(({ labelled }) => labelled.length > 0),
    met: count(({ said, labelled }) => labelled.length > 0 && said.length > 0),
    said: sum(({ said }) => said.length),
    right: sum(({ said, wrong }) => said.length - wrong.length),
    labelled: sum(({ labelled }) => labelled.length),
    found: sum(({ labelled, missed }) => labelled.length - missed.length),
    differing: scored
      .filter(({ wrong, missed }) => wrong.length + missed.length > 0)
      .map(({ source, claim, wrong, missed }) => ({ source, claim, wrong, missed })),
  };
}
