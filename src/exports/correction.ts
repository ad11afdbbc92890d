/** What corrects a sentence known to be false: the site's own words on it, then outside facts with where they are from. */
import type { Statement } from '../model/model.ts';

/** Empty where the sentence is not known to be false. */
export function correctionOf({ error, claim }: Statement): string[] {
  if (!error) return [];
  return [
    claim.title,
    ...claim.outside.map(
      ({ fact, reference }) => `${fact} (${reference.publisher}, ${reference.url})`,
    ),
  ];
}
