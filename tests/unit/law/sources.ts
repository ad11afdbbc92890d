/** Sources and claims written short, for trying the law of the line on. */
import type { Answer, Evidenced } from '../../../src/law/cell-of.ts';
import { holdingsOf, type LawEntries } from '../../../src/law/holdings-of.ts';
import { type Identified, keyOf, type RelatedClaim } from '../../../src/law/relations.ts';
import { type Stand, standOn } from '../../../src/law/stand-on.ts';

/** What a position names: "implies x", "excludes y/z", one or several of each. */
type Relation = `${'implies' | 'excludes'} ${string}`;

/** A claim: its positions with what they name, and the statements of other claims that answer it. */
export function claim(
  id: string,
  answers: RelatedClaim['answers'],
  positions: Readonly<Record<string, readonly Relation[]>>,
  elsewhere: readonly string[] = [],
): Identified<RelatedClaim> {
  const named = (relations: readonly Relation[], kind: string) =>
    relations.filter((one) => one.startsWith(kind)).map((one) => one.slice(kind.length + 1));
  return {
    id,
    entry: {
      answers,
      positions: Object.entries(positions).map(([position, relations]) => ({
        id: position,
        implies: named(relations, 'implies'),
        excludes: named(relations, 'excludes'),
      })),
      elsewhere: elsewhere.map((key) => ({ statement: statement(key) })),
    },
  };
}

/** A statement by its name. */
export function statement(key: string) {
  const [claim = '', position = ''] = key.split('/');
  return { claim, position };
}

/** One source: the statements that an editor quotes it for, those the machine read, and the claims looked through. */
export interface Told {
  readonly quoted?: readonly string[];
  readonly read?: readonly string[];
  readonly looked?: readonly string[];
}

/** An article whose evidence backs one statement each. */
export function article({ quoted = [], looked = [] }: Told): Evidenced {
  return {
    evidence: quoted.map((key, index) => ({
      id: `e${index}`,
      backs: [statement(key)],
      exact: 'its words',
      voice: 'own',
      attribution: [],
    })),
    reviewed: [...looked],
  };
}

/** An answer of the machine. */
export function answer(key: string): Answer {
  return { ...statement(key), exact: 'its words', span: [0, 9], phrase: '#' };
}

/** The entries of a story with one source, called "paper". */
export function entriesOf(claims: LawEntries['claims'], told: Told): LawEntries {
  return {
    claims,
    articles: [{ id: 'paper', entry: article(told) }],
    readings: [{ id: 'paper', entry: { answers: (told.read ?? []).map(answer) } }],
  };
}

/** Where a source of some entries stands on a statement. */
export function standIn(entries: LawEntries, source: string, key: string, early = false): Stand {
  const { relations, sources } = holdingsOf(entries);
  const asked = entries.claims.find(({ id }) => key.startsWith(`${id}/`))!;
  return standOn({ key, claim: asked }, sources.get(source)!, relations, early);
}

/** The same in a line: "says", "denies crew/six", "says, machine", "says and also crew/six". */
export function stand(
  claims: LawEntries['claims'],
  told: Told,
  key: string,
  early = false,
): string {
  const { state, also, machine, instead } = standIn(entriesOf(claims, told), 'paper', key, early);
  const contrary = [...instead].sort().join(' and ');
  return [
    [state, also && 'and also', contrary].filter(Boolean).join(' '),
    ...(machine ? ['machine'] : []),
  ].join(', ');
}

/** Every statement of some claims, by its name. */
export function keysOf(claims: LawEntries['claims']): string[] {
  return claims.flatMap(({ id, entry }) =>
    entry.positions.map((position) => keyOf({ claim: id, position: position.id })),
  );
}
