/** Rule: what a person's page shows as their own words is quoted directly, with that person as the speaker. */
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Own words that are not the person's; evidence that is not there is another law's. */
export function ownWordsDirect({ content }: Grounds): Message[] {
  return content.people.flatMap((person) =>
    person.entry.ownWords.flatMap(({ source, evidence }, index) => {
      const words = content.articles
        .find(({ id }) => id === source)
        ?.entry.evidence.find(({ id }) => id === evidence);
      const isTheirs = words?.voice === 'direct' && words.attribution[0]?.who === person.id;
      if (!words || isTheirs) return [];
      return [
        fault(person, ['ownWords', index, 'evidence'], {
          rule: 'own-words-direct',
          reason: `The evidence “${evidence}” of ${source} is not ${person.entry.name} quoted directly.`,
          note: `Its voice is “${words.voice}”, its speaker “${words.attribution[0]?.who ?? words.attribution[0]?.unnamed ?? 'nobody'}”.`,
          help: `Name evidence whose voice is "direct" and whose attribution begins with "${person.id}".`,
        }),
      ];
    }),
  );
}
