/** What home shows beside the told story: the people in focus, the disputes, the topics, what no source says. */
import type { ToldSentence } from '../schemas/told-sentence.ts';
import { describeDay } from './describe-date.ts';
import { byId, lookUp } from './look-up.ts';
import type { Claim, Model, Person, Statement, Topic } from './model.ts';
import { routes } from './routes.ts';
import { statementsOf } from './statements.ts';

export interface HomeView {
  day: string;
  /** The statement that gives the day. */
  dated: Statement | undefined;
  /** The people in focus; `freed` are those of the event itself. */
  people: { person: Person; freed: boolean }[];
  peopleCount: number;
  disputes: Claim[];
  /** What the story rests on first, statement by statement. */
  minute: Statement[];
  topics: Topic[];
  unsaid: string[];
  /** The chapters of what came after, each with its introduction; empty while nothing did. */
  after: { title: string; href: string; told: readonly ToldSentence[] }[];
}

export function viewHome({ story, claims, people, topics }: Model): HomeView {
  const { get } = statementsOf(claims);
  const [personById, claimById] = [byId(people), byId(claims)];
  const named = new Set(story.crowd.parts.flatMap((part) => part.named));
  return {
    day: describeDay(story.date),
    dated: story.day && get(story.day),
    people: story.focus.map((id) => ({
      person: lookUp(personById, id, 'person'),
      freed: named.has(id),
    })),
    peopleCount: people.length,
    disputes: story.differences.map((id) => lookUp(claimById, id, 'claim')),
    minute: story.minute.map(get),
    topics,
    unsaid: story.unsaid,
    after: story.chapters
      .filter(({ after }) => after)
      .map(({ id, title, told }) => ({ title, told, href: routes.timeline(id) })),
  };
}
