/** Joins people with the sources that name them, what is said of them, and their own words. */
import type { ReadingEntry } from '../schemas/reading.ts';
import { compareText } from './in-order.ts';
import { drawLine, type Slot } from './line.ts';
import { namesWords } from './line-words.ts';
import { byId, lookUp } from './look-up.ts';
import type { Entries, Person, Source } from './model.ts';
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
      return {
        id,
        name: entry.name,
        entry,
        body,
        group,
        statement: entry.statement && statements.get(entry.statement),
        statements: entry.statements.map(statements.get),
        ownWords: [],
        line: drawLine(
          sources.map((source) => slotOf(source, id)),
          namesWords,
        ),
        spellings: spellingsOf(id, sources),
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

function mentionsOf(id: string, { reading }: Source): ReadingEntry['mentions'] {
  return (reading?.mentions ?? []).filter(({ who, kind }) => who === id && kind === 'person');
}

/** A source stands on the line of a person whom it names; only a reviewed source can be silent. */
function slotOf(source: Source, id: string): Slot {
  const named = mentionsOf(id, source).length > 0;
  const reviewed = source.review === 'editor' && source.reading !== undefined;
  return {
    source: source.id,
    letter: source.letter,
    state: named ? 'says' : reviewed ? 'silent' : 'unread',
    also: false,
    machine: named && !reviewed,
    unidentified: !source.identified,
  };
}

/** Each spelling with its sources; the one that most sources use comes first. */
function spellingsOf(id: string, sources: readonly Source[]): Person['spellings'] {
  const users = new Map<string, Source[]>();
  for (const source of sources) {
    for (const form of new Set(mentionsOf(id, source).map((mention) => mention.form))) {
      users.set(form, [...(users.get(form) ?? []), source]);
    }
  }
  return Array.from(users, ([form, using]) => ({ form, sources: using })).sort(
    (one, other) => other.sources.length - one.sources.length || compareText(one.form, other.form),
  );
}
