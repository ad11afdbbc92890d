/** Joins people with the sources that name them, what is said of them, and their own words. */
import { compareText } from './in-order.ts';
import { byId, lookUp } from './look-up.ts';
import type { Entries, Person, Source } from './model.ts';
import { type FormsIn, formsOf, lineOfNaming } from './name-line.ts';
import { givenNamesIn } from './naming-words.ts';
import { routes } from './routes.ts';
import type { Statements } from './statements.ts';

interface Context {
  sources: readonly Source[];
  statements: Statements;
}

/** All people: those in focus as the story orders them, then by group and family name. */
export function joinPeople({ people, story }: Entries, { sources, statements }: Context): Person[] {
  const groups = byId(story.peopleGroups);
  const focus = (id: string) => (story.focus.includes(id) ? story.focus.indexOf(id) : Infinity);
  return people
    .map(({ id, entry, body = '' }): Person => {
      const group = lookUp(groups, entry.group, 'group of people');
      const placed = formsOf(id, 'person');
      const formsIn: FormsIn = (source) => [...placed(source), ...givenNamesIn(entry, source)];
      return {
        id,
        name: entry.name,
        entry,
        body,
        group,
        statement: entry.statement && statements.get(entry.statement),
        statements: entry.sections.flatMap((section) => section.statements.map(statements.get)),
        ownWords: [],
        line: lineOfNaming(formsIn, sources),
        spellings: spellingsOf(formsIn, sources),
        events: [],
        href: routes.person(id),
      };
    })
    .sort(
      (one, other) =>
        compareNumbers(focus(one.id), focus(other.id)) ||
        story.peopleGroups.indexOf(one.group) - story.peopleGroups.indexOf(other.group) ||
        compareText(one.entry.family, other.entry.family),
    );
}

/** Two infinities are equal here, while their difference is no number. */
function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** Each spelling with its sources; the one that most sources use comes first. */
function spellingsOf(formsIn: FormsIn, sources: readonly Source[]): Person['spellings'] {
  const users = new Map<string, Source[]>();
  for (const source of sources) {
    for (const form of new Set(formsIn(source))) {
      users.set(form, [...(users.get(form) ?? []), source]);
    }
  }
  return Array.from(users, ([form, using]) => ({ form, sources: using })).sort(
    (one, other) => other.sources.length - one.sources.length || compareText(one.form, other.form),
  );
}
