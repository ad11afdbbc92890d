/** Rule: the fragments of one quotation stand in the order of the seed, and none reaches into another. */
import { standsAt } from '../../text/find-exact.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { namePlaces } from '../seed-places.ts';

/** Fragments out of order; judged where the seed is here and each fragment stands once. */
export function fragmentsInOrder({ sources }: Grounds): Message[] {
  return sources.flatMap(({ article, seed }) =>
    article.entry.evidence.flatMap(({ exact, version }, index) => {
      if (!seed || typeof exact === 'string' || version !== undefined) return [];
      const places = exact.map((fragment) => standsAt(seed.folded, fragment));
      return exact.flatMap((fragment, step) => {
        const [before] = places[step - 1] ?? [];
        const [here] = places[step] ?? [];
        if (!before || !here || before[1] <= here[0]) return [];
        return [
          fault(article, ['evidence', index, 'exact', step], {
            rule: 'fragments-in-order',
            reason: `“${fragment}” does not stand behind “${exact[step - 1] ?? ''}”.`,
            note: `In ${seed.file} it stands at ${namePlaces(seed, [here])}; the one before at ${namePlaces(seed, [before])}.`,
            help: 'List the fragments in the order of the source, or give each its own evidence.',
          }),
        ];
      });
    }),
  );
}
