/** How many separate accounts a few sources are: which origin each goes back to, and how that is known. */
import { capitalise } from '../text/capitalise.ts';
import { joinWords } from '../text/join-words.ts';
import { spellNumber } from '../text/spell-number.ts';
import type { Model, Source } from './model.ts';

export interface Origin {
  /** "The Associated Press, which C names", "Probably Reuters: inferred by us, confidence medium". */
  label: string;
  sources: Source[];
  known: keyof typeof tellings;
}

export interface OriginsView {
  /** "Three, as far as can be told: one is named by a source and two are our inference." */
  told: string;
  origins: Origin[];
}

/** How an origin is known, the surest first, and how that is said of one and of several. */
const tellings = {
  named: ['is named by a source', 'are named by a source'],
  inferred: ['is our inference', 'are our inference'],
  unknown: ['is a text without known origin', 'are texts without known origin'],
} as const;
const surest = Object.keys(tellings) as (keyof typeof tellings)[];

/** Sources by origin. One without known origin stands for itself, and an unidentified one for nothing. */
export function viewOrigins({ sources, organisations }: Model): OriginsView {
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const byOrigin = Map.groupBy(
    sources.filter(({ identified }) => identified),
    ({ id, entry }) => entry.origin?.who ?? id,
  );
  const origins = Array.from(byOrigin, ([who, kin]) => describe(nameOf.get(who), kin)).sort(
    (one, other) => surest.indexOf(one.known) - surest.indexOf(other.known),
  );
  return { told: tell(origins), origins };
}

function describe(name: string | undefined, sources: Source[]): Origin {
  if (name === undefined) return { label: 'No origin named or found', sources, known: 'unknown' };
  const naming = sources.filter(({ entry }) => entry.origin?.basis !== 'inferred');
  if (naming.length > 0) {
    const letters = joinWords(naming.map(({ letter }) => letter));
    const label = `${name}, which ${letters} ${naming.length === 1 ? 'names' : 'name'}`;
    return { label, sources, known: 'named' };
  }
  const degrees = new Set(sources.flatMap(({ entry }) => entry.origin?.confidence ?? []));
  const sure = degrees.size > 0 ? `, confidence ${joinWords([...degrees])}` : '';
  return { label: `Probably ${name}: inferred by us${sure}`, sources, known: 'inferred' };
}

function tell(origins: readonly Origin[]): string {
  const parts = surest.flatMap((known) => {
    const count = origins.filter((origin) => origin.known === known).length;
    return count > 0 ? [`${spellNumber(count)} ${tellings[known][count === 1 ? 0 : 1]}`] : [];
  });
  return `${capitalise(spellNumber(origins.length))}, as far as can be told: ${joinWords(parts)}.`;
}
