/** Lists the sentences of ours that a line or a name stands beside: statements and summaries. */
import type { Content, FieldPath, Located } from './content.ts';

/** A sentence of ours with the entry and the field that hold it. */
export interface Sentence {
  readonly from: Located<unknown>;
  readonly path: FieldPath;
  readonly text: string;
}

/** Every statement of a claim, every summary of a source or a person. */
export function listSentences({ articles, claims, people }: Content): Sentence[] {
  return [
    ...articles.map((from) => ({ from, path: ['summary'], text: from.entry.summary })),
    ...claims.flatMap((from) =>
      from.entry.positions.map(({ statement }, index) => ({
        from,
        path: ['positions', index, 'statement'],
        text: statement,
      })),
    ),
    ...people.map((from) => ({ from, path: ['summary'], text: from.entry.summary })),
  ];
}

/** Every role and state of a person: short of a sentence, but ours. */
export function listStates({ people }: Content): Sentence[] {
  return people.flatMap((from) => [
    { from, path: ['role'], text: from.entry.role },
    ...from.entry.states.map(({ state }, index) => ({
      from,
      path: ['states', index, 'state'],
      text: state,
    })),
  ]);
}
