/** Scores what the machine answered against what a person answered: cell by cell, and answer by answer. */
import { heldBy } from '../../src/law/held-by.ts';
import { keyOf, type Relations, type StatementKey } from '../../src/law/relations.ts';

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
  /** Cells that the person filled, and those of them in which the machine holds something too. */
  readonly wanted: number;
  readonly met: number;
  /** The machine's answers and the right ones of them; the person's answers and those found. */
  readonly said: number;
  readonly right: number;
  readonly labelled: number;
  readonly found: number;
  readonly differing: readonly Differing[];
}

/** Whose answers: the machine's first, the person's second. */
type Both<Of> = [machine: Of, person: Of];

/** Every statement that one of the two holds of a source: its answers in all cells, and what they imply. */
function holdings(cells: readonly Cell[], relations: Relations): Map<string, Set<StatementKey>> {
  const bySource = Map.groupBy(cells, ({ source }) => source);
  return new Map(
    Array.from(bySource, ([source, own]) => [
      source,
      heldBy(
        own.flatMap(({ claim, answers }) => answers.map((position) => keyOf({ claim, position }))),
        relations,
      ),
    ]),
  );
}

/** Scores cells, each answer as often as it is given; those that another one implies, in whatever claim, count as given. */
export function scoreCells(
  machine: readonly Cell[],
  person: readonly Cell[],
  relations: Relations,
): Score {
  const cells = new Map<string, { source: string; claim: string; by: Both<string[]> }>();
  [machine, person].forEach((list, who) => {
    for (const { source, claim, answers } of list) {
      const key = `${source} ${claim}`;
      const kept = cells.get(key) ?? { source, claim, by: [[], []] };
      kept.by[who as 0 | 1].push(...answers);
      cells.set(key, kept);
    }
  });
  const held = [machine, person].map((list) => holdings(list, relations));
  const scored = [...cells.values()].map(({ source, claim, by }) => {
    const holds = (who: 0 | 1, position: string): boolean =>
      held[who]!.get(source)?.has(keyOf({ claim, position })) ?? false;
    const [said, labelled] = by;
    const wrong = said.filter((answer) => !holds(1, answer));
    const missed = labelled.filter((answer) => !holds(0, answer));
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
    met: count(
      ({ said, labelled, missed }) =>
        labelled.length > 0 && (said.length > 0 || missed.length < labelled.length),
    ),
    said: sum(({ said }) => said.length),
    right: sum(({ said, wrong }) => said.length - wrong.length),
    labelled: sum(({ labelled }) => labelled.length),
    found: sum(({ labelled, missed }) => labelled.length - missed.length),
    differing: scored
      .filter(({ wrong, missed }) => wrong.length + missed.length > 0)
      .map(({ source, claim, wrong, missed }) => ({ source, claim, wrong, missed })),
  };
}
