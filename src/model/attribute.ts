/** Attribution chains: who is credited for words, under the name the site uses. */
import type { AttributionStep } from '../schemas/article.ts';
import { lookUp } from './look-up.ts';
import type { AttributedStep, Entries } from './model.ts';
import { routes } from './routes.ts';

/** Someone who speaks or relays. */
type Speaker = Pick<AttributedStep, 'label' | 'href'>;

/** Everyone an attribution may name, by id. */
export type Speakers = ReadonlyMap<string, Speaker>;

/** People have pages of their own; organisations stand on the page of people. */
export function speakersAmong({ people, organisations }: Entries): Speakers {
  return new Map<string, Speaker>([
    ...organisations.map(
      ({ id, entry }) => [id, { label: entry.name, href: routes.organisation(id) }] as const,
    ),
    ...people.map(({ id, entry }) => [id, { label: entry.name, href: routes.person(id) }] as const),
  ]);
}

/** One step of a chain: named as the site names it, or said to be unnamed. */
export function attribute(step: AttributionStep, speakers: Speakers): AttributedStep {
  const { who, unnamed, exact } = step;
  if (who !== undefined) {
    return { ...lookUp(speakers, who, 'person or organisation'), who, exact };
  }
  return { label: `${unnamed}, unnamed`, href: undefined, who: undefined, exact };
}
