/** Which sources could tell a thing that our text says none of them tells: of a person those that name them, of an event those that tell of it. */
import { countsFor, ofTheDay } from '../law/counts-for.ts';
import { keyOf } from '../law/relations.ts';
import { holdingsIn } from './backing.ts';
import type { Content, Located } from './content.ts';

/** The ids of the sources that could tell more of what an entry is about; of what is no person and no event, all. */
export function couldTell(content: Content, { file }: Located<unknown>): string[] {
  const { articles, events, people, readings } = content;
  // What none of them tells is told by none either when one is withdrawn.
  const ids = articles
    .filter(({ entry }) => countsFor({ ...entry, withdrawn: undefined }, ofTheDay))
    .map(({ id }) => id);
  const person = people.find((one) => one.file === file);
  if (person) {
    const naming = readings.filter(({ entry }) =>
      entry.mentions.some(({ who }) => who === person.id),
    );
    return ids.filter((id) => naming.some((reading) => reading.id === id));
  }
  const event = events.find((one) => one.file === file);
  if (!event) return ids;
  const happened = keyOf(event.entry.happened);
  const { sources } = holdingsIn(content);
  return ids.filter((id) => sources.get(id)?.all.has(happened));
}
