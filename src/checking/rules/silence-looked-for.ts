/** Rule: what a source says instead is kept only for a source in which a person looked through the whole claim. */
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** Silence described where nobody has found it. */
export function silenceLookedFor({ content }: Grounds): Message[] {
  return content.claims.flatMap((claim) =>
    Object.keys(claim.entry.silence).flatMap((source) => {
      const article = content.articles.find(({ id }) => id === source);
      if (!article || article.entry.reviewed.includes(claim.id)) return [];
      return [
        fault(claim, ['silence', source], {
          rule: 'silence-looked-for',
          reason: `Nobody has looked through this claim in “${source}” as a whole.`,
          help: `Look, and add "${claim.id}" to “reviewed” of ${article.file}; or take the sentence out.`,
        }),
      ];
    }),
  );
}
