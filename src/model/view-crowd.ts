/** The people of the event in parts: how many, where to, and which of them have a page. */
import { byId, lookUp } from './look-up.ts';
import type { Model, Statement } from './model.ts';
import { numberOf } from './number-of.ts';
import { statementsOf } from './statements.ts';

export interface CrowdPart {
  /** "taken to Lithuania". */
  label: string;
  number: number;
  named: { name: string; href: string }[];
  /** Some of the part who are told apart, as five Ukrainian citizens: broken strokes. */
  among?: { number: number; label: string } | undefined;
}

export interface CrowdView {
  total: number;
  parts: (CrowdPart & { statement: Statement })[];
  /** Those told apart, as five Ukrainian citizens. */
  apart: { number: number; label: string; statement: Statement }[];
  /** What the picture does not know, ours. */
  caption: string | undefined;
}

export function viewCrowd({ story, claims, people }: Model): CrowdView {
  const statements = statementsOf(claims);
  const personById = byId(people);
  const total = numberOf(statements.get(story.crowd.total));
  const parts = story.crowd.parts.map(({ count, label, named, among }) => {
    const statement = statements.get(count);
    const number = numberOf(statement);
    return {
      label,
      number,
      named: named.map((id) => lookUp(personById, id, 'person')),
      among: among && { number: numberOf(statements.get(among.count)), label: among.label },
      statement,
    };
  });
  const apart = story.crowd.parts.flatMap(({ among }) => {
    if (among === undefined) return [];
    const statement = statements.get(among.count);
    return [{ number: numberOf(statement), label: among.label, statement }];
  });
  return {
    total,
    parts,
    apart,
    caption: story.captions.crowd,
  };
}
