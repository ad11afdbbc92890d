/** What the page of people shows: people by group, and the organisations that speak, pass on or are spoken of. */
import { joinWords } from '../text/join-words.ts';
import { MANY_FROM } from './line.ts';
import type { Claim, Group, Model, Organisation, Person, Source } from './model.ts';
import { type NativeName, nativeNames } from './native-names.ts';

export interface PeopleView {
  groups: { group: Group; people: { person: Person; native: NativeName | undefined }[] }[];
  bodies: BodyRow[];
  /** How many people have a page. */
  count: number;
  /** Whether any form in another script is our own transcription. */
  hasOwnForms: boolean;
}

/** A body with the claims on which it is heard, and the sources whose account goes back to it. */
export interface BodyRow {
  body: Organisation;
  native: NativeName | undefined;
  claims: Claim[];
  /** "Business Times and Indo Arab News probably go back to it."; empty where none does. */
  origin: string;
  /** "Named by CRBC News."; that no source names it is said too. */
  namedBy: string;
}

/** So many claims lead on from a body. */
const MOST_CLAIMS = 4;

export function viewPeople({ story, people, organisations, sources }: Model): PeopleView {
  const natives = people.flatMap(({ entry }) => nativeNames(entry.native).slice(0, 1));
  return {
    groups: story.peopleGroups
      .map((group) => ({
        group,
        people: people
          .filter((person) => person.group === group)
          .map((person) => ({ person, native: nativeNames(person.entry.native)[0] })),
      }))
      .filter((shown) => shown.people.length > 0),
    bodies: organisations.map((body) => ({
      body,
      native: nativeNames(body.entry.native)[0],
      claims: claimsOf(body),
      origin: describeOrigin(body, sources),
      namedBy: describeNaming(body, sources),
    })),
    count: people.length,
    hasOwnForms: natives.some(({ reference }) => reference === undefined),
  };
}

/** The questions on which a body is heard or spoken of; none that is a known error. */
function claimsOf({ statements }: Organisation): Claim[] {
  const claims = statements.map(({ claim }) => claim);
  return [...new Set(claims)].filter(({ kind }) => kind.id !== 'error').slice(0, MOST_CLAIMS);
}

/** Which sources go back to a body: those that say so, and those of which we think so. */
function describeOrigin({ id }: Organisation, sources: readonly Source[]): string {
  const from = sources.filter(({ entry }) => entry.origin?.who === id);
  const [stated, inferred] = [true, false].map((states) =>
    from.filter(({ entry }) => (entry.origin?.basis !== 'inferred') === states),
  );
  return [
    tellOrigin(stated!, ['says that it goes back to it.', 'say that they go back to it.']),
    tellOrigin(inferred!, ['probably goes back to it.', 'probably go back to it.']),
  ]
    .filter(Boolean)
    .join(' ');
}

function tellOrigin(sources: readonly Source[], [one, several]: [string, string]): string {
  if (sources.length === 0) return '';
  return `${nameSome(sources)} ${sources.length === 1 ? one : several}`;
}

/** Which outlets print its name. */
function describeNaming({ line }: Organisation, sources: readonly Source[]): string {
  const naming = sources.filter(({ id }) =>
    line.slots.some(({ source, state }) => source === id && state === 'says'),
  );
  return naming.length === 0 ? 'No text here prints its name.' : `Named by ${nameSome(naming)}.`;
}

/** The names of a few outlets; of many how many they are. */
function nameSome(sources: readonly Source[]): string {
  if (sources.length >= MANY_FROM) return `${sources.length} sources`;
  return joinWords(sources.map(({ name }) => name));
}
