/** Measures proposals on an invented story that has no reading rule: how often the right sentence is among the three. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findSentences } from '../../src/reading/find-sentences.ts';
import { type Asked, proposeSentences } from '../../src/reviewing/propose-sentences.ts';
import { sliceSpan } from '../../src/text/spans.ts';

interface Claim {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly { readonly statement: string }[];
}

export interface ProposalScore {
  readonly cells: number;
  /** Cells of which a right sentence stands first, and among the first three. */
  readonly first: number;
  readonly amongThree: number;
  /** "article claim" of the others. */
  readonly missed: readonly string[];
}

/** Texts are compared with their white space folded; a dateline may stand before a labelled sentence. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Scores the unseen articles of a folder: `claims.yaml`, `editors.yaml`, `labels.yaml`, `unseen/`. */
export function scoreProposals(folder: string): ProposalScore {
  const load = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));
  const claims = load('claims.yaml') as Claim[];
  const editors = load('editors.yaml') as Record<string, { claim: string; exact: string }[]>;
  const labels = load('labels.yaml') as Record<string, Record<string, string[]>>;
  const asked = new Map(
    claims.map(({ id, question, positions }): [string, Asked] => [
      id,
      {
        question,
        statements: positions.map(({ statement }) => statement),
        quotations: Object.values(editors).flatMap((list) =>
          list.filter(({ claim }) => claim === id).map(({ exact }) => exact),
        ),
      },
    ]),
  );
  const ranks = Object.entries(labels).flatMap(([article, cells]) => {
    const text = readFileSync(join(folder, 'unseen', `${article}.txt`), 'utf8');
    const sentences = findSentences(text).map((span) => flat(sliceSpan(text, span)));
    return Object.entries(cells).map(([claim, answers]) => {
      const isRight = (sentence: string): boolean =>
        answers.map(flat).some((one) => sentence.includes(one) || one.includes(sentence));
      const order = proposeSentences(asked.get(claim)!, sentences);
      return {
        name: `${article} ${claim}`,
        rank: order.findIndex((index) => isRight(sentences[index]!)),
      };
    });
  });
  return {
    cells: ranks.length,
    first: ranks.filter(({ rank }) => rank === 0).length,
    amongThree: ranks.filter(({ rank }) => rank >= 0 && rank < 3).length,
    missed: ranks.filter(({ rank }) => rank < 0 || rank > 2).map(({ name }) => name),
  };
}
