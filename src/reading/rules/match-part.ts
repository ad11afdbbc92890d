/** Where one part of a phrase ends that begins at a token: a word, a count, a date, a person. */
import type { LaidToken } from './lay-sentence.ts';
import type { Part, Way, WordTest } from './phrase.ts';

/** Before these a number counts the rest of a group that was named: "nine others". */
const othersAfter = new Set(['other', 'others', 'more', 'additional', 'further', 'fellow']);

function isWord(test: WordTest, token: LaidToken): boolean {
  if (test.isCapitals && !token.isCapitals) return false;
  return test.isBeginning ? token.fold.startsWith(test.fold) : token.fold === test.fold;
}

function endOfWords(words: readonly WordTest[], tokens: readonly LaidToken[], at: number): number {
  let end = at;
  for (const word of words) {
    const token = tokens[end];
    if (!token || (end > at && token.opens)) return -1;
    if (isWord(word, token)) end++;
    else if (token.figure && token.digits === word.fold) end += token.figure.tokens;
    else return -1;
  }
  return end;
}

function endsOfWay(way: Way, tokens: readonly LaidToken[], at: number): number[] {
  if (way.kind === 'words') {
    const end = endOfWords(way.words, tokens, at);
    return end < 0 ? [] : [end];
  }
  const named = tokens[at]!.people.filter(({ thing }) => (way.who ?? thing) === thing);
  return named.map((standing) => at + standing.tokens);
}

type Count = Part & { kind: 'count' };

function endsOfCount({ form, joined }: Count, tokens: readonly LaidToken[], at: number): number[] {
  const { figure } = tokens[at]!;
  if (!figure) return [];
  const end = at + figure.tokens;
  const after = tokens[end];
  if (after?.isJoined) return form === 'joined' && after.fold === joined ? [end + 1] : [];
  const isOthers = after !== undefined && !after.opens && othersAfter.has(after.fold);
  if (form === 'plain') return isOthers ? [] : [end];
  return form === 'others' && isOthers ? [end + 1] : [];
}

/** Whether a part can begin at a token: the cheap question, asked before any other. */
export function mayBegin(part: Exclude<Part, { kind: 'gap' }>, token: LaidToken): boolean {
  if (part.kind === 'count') return token.figure !== undefined;
  if (part.kind === 'date') return token.date !== undefined;
  if (part.kind === 'choice') {
    const { words, beginnings, hasPerson } = part.firsts;
    if (words.has(token.fold) || (token.digits !== undefined && words.has(token.digits)))
      return true;
    if (hasPerson && token.people.length > 0) return true;
    return beginnings.some((beginning) => token.fold.startsWith(beginning));
  }
  const { byFirst, others } = part.list;
  if (byFirst.has(token.fold) || others.length > 0) return true;
  return token.digits !== undefined && byFirst.has(token.digits);
}

/** Every token at which a part that is no list can end (exclusive). */
export function endsOfPart(
  part: Exclude<Part, { kind: 'gap' | 'list' }>,
  tokens: readonly LaidToken[],
  at: number,
): number[] {
  if (part.kind === 'choice') return part.ways.flatMap((way) => endsOfWay(way, tokens, at));
  if (part.kind === 'count') return endsOfCount(part, tokens, at);
  const { date } = tokens[at]!;
  return date ? [at + date.tokens] : [];
}
