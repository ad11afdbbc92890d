/** Lists every date with a basis that the content gives, with its field. */
import type { Dated } from '../schemas/dated.ts';
import type { Content, FieldPath, Located } from './content.ts';

/** A date with the entry and the field that hold it. */
export interface GivenDate {
  readonly dated: Dated;
  readonly from: Located<unknown>;
  readonly path: FieldPath;
}

/** Every date with a basis. */
export function listDates({ articles, claims, events, people }: Content): GivenDate[] {
  return [
    ...articles.flatMap((from) => [
      { dated: from.entry.published, from, path: ['published'] },
      ...(from.entry.updated ? [{ dated: from.entry.updated, from, path: ['updated'] }] : []),
      { dated: from.entry.asOf, from, path: ['asOf'] },
    ]),
    ...claims.flatMap((from) => knownFrom(from)),
    ...events.map((from) => ({ dated: from.entry.when, from, path: ['when'] })),
    ...people.flatMap((from) =>
      from.entry.states.map(({ when }, i) => ({ dated: when, from, path: ['states', i, 'when'] })),
    ),
  ];
}

function knownFrom(from: Located<{ knownFrom?: Dated | undefined }>): GivenDate[] {
  const { knownFrom: dated } = from.entry;
  return dated ? [{ dated, from, path: ['knownFrom'] }] : [];
}
