/** The name to whose words a quotation is given: “Ruiz’s word for it was”, “in Ruiz’s words”. */
import type { SpeechToken } from './speech-tokens.ts';
import { isEnd, type Tokens } from './speech-subject.ts';

/** What a quotation may be of somebody’s: “Ruiz’s word for it was”, “in Ruiz’s words”. */
const utterances = new Set(['word', 'words', 'phrase']);

/** The most tokens between “Ruiz’s word for” and the quotation. */
const LONGEST_TOPIC = 6;

/** The speaker of “Ruiz’s word for it was “fine”” and “In Ruiz’s words, “fine””. */
export function namedByWord(tokens: Tokens, at: number): SpeechToken | undefined {
  for (let index = at - 1; index >= Math.max(1, at - LONGEST_TOPIC); index--) {
    const token = tokens[index]!;
    if (token.kind !== 'word' && token.kind !== 'sign') return undefined;
    const owner = tokens[index - 1]!;
    if (!utterances.has(token.lower) || owner.kind !== 'name' || !owner.isPossessive) continue;
    const lead = tokens[index - 2];
    const between = tokens.slice(index + 1, at);
    if (lead?.lower === 'in') return between.every(({ text }) => text === ',') ? owner : undefined;
    const isWas = ['was', 'were', 'is'].includes(tokens[at - 1]!.lower);
    const isPlain = between.every(({ kind }) => kind === 'word');
    return isEnd(lead) && isWas && isPlain ? owner : undefined;
  }
  return undefined;
}
