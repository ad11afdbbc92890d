/** Rule: no sentence of ours binds a state to the day it is read: states are dated. */
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { listSentences, listStates } from '../sentences.ts';

/** Words of the reader's day. “Was still held” is of its own day; quoted words are the source's. */
const undated =
  /(?<!\b(?:was|were|had|been|be) )\bstill\b|\b(?:today|currently|nowadays|at present|to this day|remains?)\b(?! of\b)/i;

/** Statements, summaries and states that would be false on another day. */
export function noUndatedState({ content }: Grounds): Message[] {
  return [...listSentences(content), ...listStates(content)].flatMap(({ from, path, text }) => {
    const [word] = undated.exec(text.replaceAll(/“[^”]*”/g, '')) ?? [];
    if (!word) return [];
    return [
      fault(from, path, {
        rule: 'no-undated-state',
        reason: `“${word}” says how things are on the day this is read.`,
        help: 'Say it in the past tense, with its date: "in prison, as reported on 13 December 2025".',
      }),
    ];
  });
}
