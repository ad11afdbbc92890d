/** The name that a verb of saying belongs to, before or behind a quotation. */
import { sayingParticiples } from './saying-verbs.ts';
import type { SpeechToken } from './speech-tokens.ts';
import { meantBy, pronouns } from './meant-by.ts';
import { namedByWord } from './named-by-word.ts';
import {
  conjunctions,
  FAR,
  isAnySaying,
  isBetween,
  isEnd,
  isFiniteSaying,
  isSubject,
  LONGEST_TITLE,
  nameAhead,
  type Sexes,
  type Tokens,
} from './speech-subject.ts';

/** The most tokens of an inserted explanation. */
const LONGEST_APPOSITION = 16;

const contrasts = new Set(['but', 'while', 'whereas', 'although', 'though']);

/** The verb of saying before a token in its sentence; nothing where a contrast or another thought comes between. */
function verbBefore(tokens: Tokens, at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - FAR); index--) {
    const token = tokens[index]!;
    if (isEnd(token) || (token.kind === 'quotation' && token.ending === '.')) return undefined;
    if (isAnySaying(tokens, index)) return index;
    if (token.kind === 'word' && contrasts.has(token.lower)) return undefined;
    if (token.lower === 'and' && tokens[index - 1]?.kind === 'sign') return undefined;
  }
  return undefined;
}

/** The name before an inserted explanation: “Ruiz, who runs the ferry, said”. */
function nameBeforeApposition(tokens: Tokens, comma: number): SpeechToken | undefined {
  for (let index = comma - 1; index > Math.max(0, comma - LONGEST_APPOSITION); index--) {
    const token = tokens[index]!;
    if (isEnd(token) || token.kind === 'quotation') return undefined;
    if (token.text !== ',') continue;
    const name = tokens[index - 1]!;
    return name.kind === 'name' && isSubject(tokens, index - 1) ? name : undefined;
  }
  return undefined;
}

/** The speaker of the verb at an index. */
function subjectOf(tokens: Tokens, verb: number, sexes: Sexes): SpeechToken | undefined {
  const isParticiple = sayingParticiples.has(tokens[verb]!.lower);
  if (!isParticiple && !isFiniteSaying(tokens, verb)) return undefined;
  let index = verb - 1;
  while (index > 0 && isBetween(tokens[index])) index--;
  const before = tokens[index];
  if (!before) return undefined;
  if (isParticiple) {
    const goesOn = before.text === ',' || before.kind === 'quotation';
    return goesOn ? subjectOfChain(tokens, index, sexes) : undefined;
  }
  if (before.kind === 'name') return isSubject(tokens, index) ? before : undefined;
  if (pronouns[before.lower]) return meantBy(tokens, index, sexes);
  if (before.text === ',') return nameBeforeApposition(tokens, index);
  return before.lower === 'and' || before.lower === 'but'
    ? subjectOfChain(tokens, index, sexes)
    : undefined;
}

/** The speaker of the verb before, where no other name could have taken over since. */
function subjectOfChain(tokens: Tokens, at: number, sexes: Sexes): SpeechToken | undefined {
  const verb = verbBefore(tokens, at);
  if (verb === undefined || tokens.slice(verb, at).some(({ kind }) => kind === 'name'))
    return undefined;
  return subjectOf(tokens, verb, sexes);
}

/** Whom a pronoun behind a quotation means: it counts as if it stood where the quotation begins. */
function meantBehind(
  tokens: Tokens,
  at: number,
  pronoun: number,
  sexes: Sexes,
): SpeechToken | undefined {
  const from = Math.max(0, at - FAR * 2);
  return meantBy([...tokens.slice(from, at), tokens[pronoun]!], at - from, sexes);
}

/** The subject of “Ruiz said” behind a quotation. */
function subjectBehind(
  tokens: Tokens,
  at: number,
  from: number,
  sexes: Sexes,
): SpeechToken | undefined {
  for (let index = from; index < from + LONGEST_TITLE; index++) {
    const token = tokens[index];
    if (isEnd(token) || token!.kind === 'quotation' || token!.kind === 'sign') return undefined;
    const isPronoun = token!.kind === 'word' && pronouns[token!.lower] !== undefined;
    if (token!.kind === 'name' || isPronoun) {
      let verb = index + 1;
      while (isBetween(tokens[verb])) verb++;
      if (!isFiniteSaying(tokens, verb)) return undefined;
      if (isPronoun) return meantBehind(tokens, at, index, sexes);
      return isSubject(tokens, index) ? token : undefined;
    }
    if (conjunctions.has(token!.lower) || isAnySaying(tokens, index)) return undefined;
  }
  return undefined;
}

/** The speaker named behind a quotation: “…,” said Ruiz · “…,” Ruiz said · “…,” according to Ruiz. */
export function namedBehind(tokens: Tokens, at: number, sexes: Sexes): SpeechToken | undefined {
  const first = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (isEnd(tokens[first]) || tokens[at]!.ending === '.') return undefined;
  if (isFiniteSaying(tokens, first)) return nameAhead(tokens, first + 1);
  if (tokens[first]!.lower === 'according' && tokens[first + 1]?.lower === 'to')
    return nameAhead(tokens, first + 2);
  return subjectBehind(tokens, at, first, sexes);
}

/** The speaker of “According to Ruiz, …”, where nobody else is named up to the quotation. */
function namedByAccording(tokens: Tokens, at: number): SpeechToken | undefined {
  let start = at;
  while (start > 0 && at - start < FAR && !isEnd(tokens[start - 1])) start--;
  if (tokens[start]!.lower !== 'according' || tokens[start + 1]?.lower !== 'to') return undefined;
  const name = nameAhead(tokens, start + 2);
  const others = tokens
    .slice(start, at)
    .filter(({ kind, lower }) => kind === 'name' || pronouns[lower]);
  return others.length === 1 ? name : undefined;
}

/** The speaker named before a quotation in its sentence. */
export function namedBefore(
  tokens: Tokens,
  at: number,
  sexes: Sexes,
  speakers: readonly (SpeechToken | undefined)[],
): SpeechToken | undefined {
  const verb = verbBefore(tokens, at);
  if (verb === undefined) return namedByWord(tokens, at) ?? namedByAccording(tokens, at);
  const before = tokens[verb - 1]?.text === ',' ? tokens[verb - 2] : tokens[verb - 1];
  const isInverted = isFiniteSaying(tokens, verb) && before?.quotation !== undefined;
  return isInverted ? speakers[before.quotation!] : subjectOf(tokens, verb, sexes);
}
