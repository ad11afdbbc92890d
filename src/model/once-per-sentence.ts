/** Statements for a list: two claims may hold one sentence, and a list shows it once. */
import type { Statement } from './model.ts';

/** Each sentence as the first of its statements has it. */
export function oncePerSentence(statements: readonly Statement[]): Statement[] {
  return [
    ...new Map([...statements].reverse().map((one) => [one.sentence, one])).values(),
  ].reverse();
}
