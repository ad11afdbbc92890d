/** Joins topics with the claims, events and people that belong to them. */
import { byId, lookUp } from './look-up.ts';
import type { Claim, Entries, Event, Person, Topic } from './model.ts';
import { routes } from './routes.ts';

/** All topics in the order of the story, still without what belongs to them. */
export function openTopics({ topics, story }: Entries): Topic[] {
  return story.topics.map((id): Topic => {
    const { entry, body = '' } = lookUp(byId(topics), id, 'topic');
    const { title } = entry;
    return { id, title, entry, body, claims: [], events: [], people: [], href: routes.topic(id) };
  });
}

/** Gives every topic its claims, its events and its people. */
export function fillTopics(
  topics: readonly Topic[],
  known: {
    claims: readonly Claim[];
    events: readonly Event[];
    people: readonly Person[];
  },
): void {
  const [events, people] = [byId(known.events), byId(known.people)];
  for (const topic of topics) {
    topic.claims = known.claims.filter((claim) => claim.topic === topic);
    topic.events = topic.entry.events.map((id) => lookUp(events, id, 'event'));
    topic.people = topic.entry.people.map((id) => lookUp(people, id, 'person'));
  }
}
