/** The answers to a claim as units, where sources are many: how many give each, the machine's apart, and how many are silent. */
import { joinWords } from '../text/join-words.ts';
import type { Line } from './line.ts';
import type { Claim } from './model.ts';

/** Sources that answer alike, or that are silent alike. */
export interface UnitGroup {
  /** The place of the answer among those of the claim, from 1. */
  means: number | 'silent' | 'predates';
  /** "More than 400, before the release", "silent". */
  label: string;
  reviewed: number;
  machine: number;
  /** "20, 6 machine-read and 2 unidentified": only what counts comes first. */
  count: string;
}

export interface UnitsView {
  groups: UnitGroup[];
  /** How many sources neither a person nor the machine has read for this: they have no mark. */
  unread: number;
}

export function viewUnits({ answers: statements, silent, predating, unread }: Claim): UnitsView {
  const answers = statements.map(({ label, line, error }, index): UnitGroup => {
    const saying = line.slots.filter(({ state }) => state === 'says');
    const machine = saying.filter((slot) => slot.machine).length;
    const reviewed = saying.length - machine;
    const told = error ? `${label}; public record contradicts it` : label;
    return { means: index + 1, label: told, reviewed, machine, count: describeTally(line) };
  });
  const quiet = (means: 'silent' | 'predates', label: string, count: number): UnitGroup => ({
    ...{ means, label, reviewed: count, machine: 0, count: String(count) },
  });
  return {
    groups: [
      ...answers,
      quiet('silent', 'silent', silent.length - predating.length),
      quiet('predates', 'silent, may predate this', predating.length),
    ].filter(({ reviewed, machine }) => reviewed + machine > 0),
    unread: unread.length,
  };
}

/** "20", "20, 6 machine-read and 2 unidentified", "2 machine-read". */
export function describeTally({ says, machine, unidentified }: Line): string {
  return joinWords([
    ...(says > 0 ? [String(says)] : []),
    ...(machine > 0 ? [`${machine} machine-read`] : []),
    ...(unidentified > 0 ? [`${unidentified} unidentified`] : []),
  ]);
}
