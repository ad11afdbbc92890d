/** Rule: what a source says by somebody else's mouth names whose; what it says itself credits nobody. */
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

const rule = 'voice-credited';

/** Evidence whose voice and attribution do not go together: its page would give one's words as another's. */
export function voiceCredited({ content }: Grounds): Message[] {
  return content.articles.flatMap((article) =>
    article.entry.evidence.flatMap(({ id, voice, attribution }, index) => {
      if ((voice === 'own') === (attribution.length === 0)) return [];
      return [
        fault(article, ['evidence', index, 'voice'], {
          rule,
          ...(voice === 'own'
            ? {
                reason: `The voice of “${id}” is “own”, but its attribution credits somebody.`,
                help: 'Set the voice to "reported", or to "direct" if the words are quoted; or take the attribution out.',
              }
            : {
                reason: `The voice of “${id}” is “${voice}”, but nobody is credited.`,
                help: 'Add attribution: [{ unnamed: "officials", exact: "the crediting words" }], or who: with the id of a person or organisation; or set the voice to "own".',
              }),
        }),
      ];
    }),
  );
}
