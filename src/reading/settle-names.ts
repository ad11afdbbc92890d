/** Settles whose the surnames of a seed are: of the one person introduced, and of nobody where a namesake came between. */
import type { Met } from './meet-names.ts';

export interface Settled {
  /** Nothing where it stays open. */
  readonly who: string | undefined;
  readonly met: Met;
}

/** Whose a bare surname is, by who was introduced before it, or else anywhere in the text. */
function ownerOf(
  { who }: Met,
  introduced: ReadonlyMap<string, number>,
  inText: ReadonlySet<string>,
  namesakes: ReadonlyMap<string, number>,
): string | undefined {
  const before = who.filter((one) => introduced.has(one));
  const anywhere = who.filter((one) => inText.has(one));
  const [owner, ...rivals] = before.length > 0 ? before : anywhere.length > 0 ? anywhere : who;
  if (owner === undefined || rivals.length > 0) return undefined;
  const isBlurred = (namesakes.get(owner) ?? -1) > (introduced.get(owner) ?? -1);
  return isBlurred ? undefined : owner;
}

/** Settles the names of a seed, given in the order of the text. */
export function settleNames(met: readonly Met[]): Settled[] {
  const whole = met.filter(({ kind }) => kind === 'whole');
  const inText = new Set(whole.flatMap(({ who }) => who));
  const wholeSurnames = new Set(whole.map(({ surname }) => surname));
  const introduced = new Map<string, number>();
  const namesakes = new Map<string, number>();
  return met.map((one, order) => {
    if (one.kind === 'organisation') return { who: one.who[0], met: one };
    if (one.kind === 'whole') {
      const who = one.who.length === 1 ? one.who[0] : undefined;
      if (who) introduced.set(who, order);
      return { who, met: one };
    }
    if (one.kind === 'other') for (const who of one.who) namesakes.set(who, order);
    const mayBePlaced =
      one.kind === 'bare' && (!one.needsFullName || wholeSurnames.has(one.surname));
    const who = mayBePlaced ? ownerOf(one, introduced, inText, namesakes) : undefined;
    if (who && one.who.length === 1) introduced.set(who, order);
    return { who, met: one };
  });
}
