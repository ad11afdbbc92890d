/** Names that the machine cannot place: a bare given name in the words of a statement that names somebody. */
import { listWords } from '../text/words.ts';
import type { PersonEntry } from '../schemas/person.ts';
import type { Source } from './model.ts';

/** The given names of a person that stand in what an editor quotes for the statements that name them. */
export function givenNamesIn({ given, namedBy }: PersonEntry, { entry }: Source): string[] {
  const printed = entry.evidence
    .filter(({ backs }) => backs.some((backed) => namedBy.some((naming) => isSame(naming, backed))))
    .flatMap(({ exact }) => [exact].flat())
    .flatMap((words) => listWords(words).map(({ text }) => text));
  return given.filter((name) => printed.includes(name));
}

type Naming = PersonEntry['namedBy'][number];

function isSame(one: Naming, other: Naming): boolean {
  return one.claim === other.claim && one.position === other.position;
}
