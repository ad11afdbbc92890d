/** What the page of people shows: people by group, and the bodies that speak or relay. */
import { joinWords } from '../text/join-words.ts';
import { type Mark, marksIn } from './how-to-read.ts';
import type { Claim, Group, Model, Organisation, Person, Source } from './model.ts';
import { type NativeName, nativeNames } from './native-names.ts';

export interface PeopleView {
  groups: { group: Group; people: { person: Person; native: NativeName | undefined }[] }[];
  bodies: BodyRow[];
  /** The key of these lines: here a letter names someone. */
  marks: Mark[];
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
  /** "A and B probably go back to it, as we infer."; empty where none does. */
  origin: string;
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
    })),
    marks: marksIn([...people, ...organisations].map(({ line }) => line)).map((mark) =>
      mark.id === 'says' ? { ...mark, words: 'names the person or body' } : mark,
    ),
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
    tellOrigin(stated!, ['names it.', 'name it.']),
    tellOrigin(inferred!, [
      'probably goes back to it, as we infer.',
      'probably go back to it, as we infer.',
    ]),
  ]
    .filter(Boolean)
    .join(' ');
}

function tellOrigin(sources: readonly Source[], [one, several]: [string, string]): string {
  if (sources.length === 0) return '';
  const letters = joinWords(sources.map(({ letter }) => letter));
  return `${letters} ${sources.length === 1 ? one : several}`;
}
