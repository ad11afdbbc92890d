/** Addresses that lead on: every spelling of a person, and whatever stood elsewhere before. */
import anyAscii from 'any-ascii';
import type { MergedEntry } from '../schemas/merged.ts';
import type { RedirectEntry } from '../schemas/redirect.ts';
import type { Model, Person } from './model.ts';
import { href } from './routes.ts';
import { keyOfStatement } from './statements.ts';

/** A page that only leads on, or says why nothing stands here. */
export interface FormerAddress {
  /** without slashes at its ends: "people/maryya-kalesnikava" */
  path: string;
  /** where it leads, base included */
  to: string | undefined;
  /** what the link says */
  label: string;
  gone: string | undefined;
}

/** A name as an address writes it: "Марыя Калеснікава" is "maryya-kalesnikava". */
export function nameSlug(name: string): string {
  return anyAscii(name)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Every address that leads on, sorted; a spelling that two people share leads nowhere. */
export function listFormerAddresses(
  model: Model,
  redirects: readonly RedirectEntry[],
  merged: MergedEntry,
): FormerAddress[] {
  const moved = redirects
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to, gone }) => ({
      path: from.replace(/^\/|\/$/g, ''),
      to: to && href(to as `/${string}`),
      label: to ?? from,
      gone,
    }));
  const all = [...moved, ...claimAddresses(model, merged), ...spellingAddresses(model.people)];
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Claims without a page: those that are not compared, and those whose statements stand in another claim now. */
function claimAddresses({ claims }: Model, merged: MergedEntry): FormerAddress[] {
  const byKey = new Map(
    claims.flatMap(({ statements }) =>
      statements.map((statement) => [keyOfStatement(statement), statement] as const),
    ),
  );
  const leadOn = (claim: string, to: string, label: string): [string, FormerAddress] => [
    claim,
    { path: `comparison/${claim}`, to, label, gone: undefined },
  ];
  const former = Object.entries(merged).map(([from, to]) => {
    const statement = byKey.get(to);
    const [claim = ''] = from.split('/');
    return statement
      ? leadOn(claim, statement.href, statement.claim.title)
      : leadOn(claim, href(to as `/${string}`), to);
  });
  const pageless = claims
    .filter(({ compare }) => !compare)
    .map(({ id, title, statements }) => leadOn(id, statements[0]!.href, title));
  const paged = new Set(claims.filter(({ compare }) => compare).map(({ id }) => id));
  return [...new Map([...former.toReversed(), ...pageless]).values()].filter(
    ({ path }) => !paged.has(path.slice('comparison/'.length)),
  );
}

function spellingAddresses(people: readonly Person[]): FormerAddress[] {
  const slugs = people.flatMap((person) => [...slugsOf(person)].map((slug) => ({ slug, person })));
  const taken = new Set(people.map(({ id }) => id));
  return [...Map.groupBy(slugs, ({ slug }) => slug)].flatMap(([slug, owners]) =>
    taken.has(slug) || owners.length > 1
      ? []
      : owners.map(({ person }) => ({
          path: `people/${slug}`,
          to: person.href,
          label: person.name,
          gone: undefined,
        })),
  );
}

/** The slugs of all spellings of one person: names, surname, aliases, other scripts, and what sources print. */
function slugsOf({ entry, spellings }: Person): Set<string> {
  const names = [
    ...[entry.name, entry.family, ...entry.aliases],
    ...entry.native.map(({ text }) => text),
    ...spellings.map(({ form }) => form.replace(/['’]s$/, '')),
  ];
  return new Set(names.map(nameSlug).filter((slug) => slug.length > 1));
}
