/** What home shows: the event in one minute, its people, where the accounts part. */
import { describeDay } from './describe-date.ts';
import type { Line } from './line.ts';
import { byId, lookUp } from './look-up.ts';
import type { Claim, Model, Person, Statement } from './model.ts';
import { statementsOf } from './statements.ts';

export interface HomeView {
  day: string;
  minute: { statement: Statement; note: string | undefined }[];
  /** The people in focus; `freed` are those of the event itself. */
  people: { person: Person; freed: boolean }[];
  peopleCount: number;
  differences: Claim[];
  claimCount: number;
  alone: Statement[];
  unsaid: string[];
  lines: Line[];
}

export function viewHome({ story, claims, people }: Model): HomeView {
  const statements = statementsOf(claims);
  const personById = byId(people);
  const claimById = byId(claims);
  const minute = story.minute.map((reference) => ({
    statement: statements.get(reference),
    note: reference.note,
  }));
  const named = new Set(story.crowd.parts.flatMap((part) => part.named));
  return {
    day: describeDay(story.date),
    minute,
    people: story.focus.map((id) => ({
      person: lookUp(personById, id, 'person'),
      freed: named.has(id),
    })),
    peopleCount: people.length,
    differences: story.differences.map((id) => lookUp(claimById, id, 'claim')),
    claimCount: claims.filter(({ compare }) => compare).length,
    alone: story.alone.map(statements.get),
    unsaid: story.unsaid,
    lines: minute.map(({ statement }) => statement.line),
  };
}
