/** Rule: a statement is one sentence, whole and closed. */
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { listSentences } from '../sentences.ts';

/** A full stop that closes nothing: of an initial or of a short form. */
const abbreviation = /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|No|Jr|Sr|approx|vs|etc)\./g;

const sentenceEnd = /[.!?…]["”’)]*(?=\s|$)/g;

/** Statements and summaries that are less or more than one sentence. */
export function statementOneSentence({ content }: Grounds): Message[] {
  return listSentences(content).flatMap(({ from, path, text }) => {
    const plain = text
      .trim()
      .replaceAll(abbreviation, '·')
      .replaceAll(/“[^”]*”/g, (quoted) => quoted.replaceAll(/[.!?…]/g, '·'));
    const ends = Array.from(plain.matchAll(sentenceEnd));
    const isClosed = /[.!?…·]["”’)]*$/.test(plain);
    if (ends.length <= 1 && isClosed) return [];
    return [
      fault(from, path, {
        rule: 'statement-one-sentence',
        reason: isClosed
          ? `This is ${ends.length} sentences, not one.`
          : 'This sentence does not end with a full stop.',
        help: isClosed ? 'Say one thing; make a statement of its own of the other.' : 'Close it.',
      }),
    ];
  });
}
