/** What the page of people shows: people by group, and the bodies that speak or relay. */
import type { Line } from './line.ts';
import type { Claim, Group, Model, Organisation, Person } from './model.ts';
import { type NativeName, nativeNames } from './native-names.ts';

export interface PeopleView {
  groups: { group: Group; people: { person: Person; native: NativeName | undefined }[] }[];
  /** With the claims on which they are heard. */
  bodies: { body: Organisation; native: NativeName | undefined; claims: Claim[] }[];
  lines: Line[];
  /** How many people have a page. */
  count: number;
  /** Whether any form in another script is our own transcription. */
  hasOwnForms: boolean;
}

/** So many claims lead on from a body. */
const MOST_CLAIMS = 4;

export function viewPeople({ story, people, organisations }: Model): PeopleView {
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
    })),
    lines: [...people, ...organisations].map(({ line }) => line),
    count: people.length,
    hasOwnForms: natives.some(({ reference }) => reference === undefined),
  };
}

/** The questions on which a body is heard or spoken of; none that is a known error. */
function claimsOf({ statements }: Organisation): Claim[] {
  const claims = statements.map(({ claim }) => claim);
  return [...new Set(claims)]
    .filter(({ difference }) => difference !== 'error')
    .slice(0, MOST_CLAIMS);
}
