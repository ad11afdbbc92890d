/** Rule: cited words stand in one place of their seed only, so that the place is certain. */
import { type Cited, listCited } from '../../schemas/cited.ts';
import { standsAt } from '../../text/find-exact.ts';
import { spanHolds } from '../../text/spans.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { namePlaces } from '../seed-places.ts';

/** Words that stand more than once outside boilerplate; judged only where the seed is here. */
export function quotationOnce({ sources }: Grounds): Message[] {
  return sources.flatMap(({ article, seed, boilerplate }) => {
    if (!seed) return [];
    return listCited(article.entry).flatMap((cited) => {
      if (mayRepeat(cited)) return [];
      const places = standsAt(seed.folded, cited.exact);
      const isBoilerplate = cited.kind === 'boilerplate';
      const spans = isBoilerplate
        ? places
        : places.filter((span) => !boilerplate.some((outer) => spanHolds(outer, span)));
      if (spans.length < 2) return [];
      return [
        fault(article, cited.path, {
          rule: 'quotation-once',
          reason: `“${cited.exact}” stands ${spans.length} times in ${seed.file}.`,
          note: `At ${namePlaces(seed, spans)}.`,
          help: isBoilerplate
            ? 'Quote more words, or say with “occurrence” which of them is meant.'
            : 'Quote more words, so that the place is certain.',
        }),
      ];
    });
  });
}

/** A headline is often printed twice; boilerplate may say which occurrence it means. */
function mayRepeat({ kind, occurrence }: Cited): boolean {
  return kind === 'headline' || occurrence !== undefined;
}
