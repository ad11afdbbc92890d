/** Every page of the site that a search engine may list. */
import { everySource } from './count-sources.ts';
import type { Model } from './model.ts';
import { canonical, routes } from './routes.ts';

/** The whole addresses of all pages, sorted; a source without publisher and address is not among them. */
export function listAddresses(model: Model): string[] {
  const { claims, events, people, topics } = model;
  return [
    ...[
      routes.home(),
      routes.comparison(),
      routes.timeline(),
      routes.topics(),
      routes.people(),
      routes.sources(),
      routes.data(),
      routes.search(),
      routes.changes(),
      routes.about(),
    ],
    ...claims.filter(({ compare }) => compare).map(({ href }) => href),
    ...topics.map(({ href }) => href),
    ...events.map(({ href }) => href),
    ...people.map(({ href }) => href),
    ...everySource(model)
      .filter(({ identified }) => identified)
      .map(({ href }) => href),
  ]
    .map((address) => canonical(address.replace(/#.*$/, '')))
    .sort();
}
