/** Rule: what one person is to another rests on a statement of the sources or on an outside reference. */
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Relations that rest on nothing. */
export function relationGrounded({ content }: Grounds): Message[] {
  return content.people.flatMap((person) =>
    person.entry.relations.flatMap(({ to, kind, statement, outside }, index) => {
      if (statement || outside) return [];
      return [
        fault(person, ['relations', index], {
          rule: 'relation-grounded',
          reason: `Nothing shows that ${person.entry.name} is “${kind}” ${to}.`,
          help: 'Name the statement whose line proves it, or an outside fact with its reference.',
        }),
      ];
    }),
  );
}
