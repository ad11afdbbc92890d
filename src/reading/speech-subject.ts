/** Whether a name is the subject of a clause: the grammar behind a speaker, read with caution. */
import { titles } from './name-context.ts';
import { betweenNameAndVerb, otherSaying, sayingParticiples, sayingVerbs } from './saying-verbs.ts';
import type { SpeechToken } from './speech-tokens.ts';

export type Sexes = ReadonlyMap<string, 'female' | 'male'>;
export type Tokens = readonly SpeechToken[];

/** How far a clause is followed, in tokens. */
export const FAR = 60;
/** The most tokens of a title before a name. */
export const LONGEST_TITLE = 8;

export const toWords = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const prepositions = toWords(
  'of for to with by from at on in against between about near under behind over than',
);
export const conjunctions = toWords(
  'and or but while whereas although though as when where because if that who whom which whose than since until after before',
);

/** What may follow a name behind its verb: “said Ruiz in March”. */
const followers = toWords(
  'in on at during after before as when while who told via from last this and with to of',
);
export const isEnd = (token: SpeechToken | undefined): boolean =>
  !token || token.kind === 'stop' || token.kind === 'break';

/** “spoke of”: a verb of saying only with what follows. */
const speaking = toWords('spoke speaks talked wrote');

/** Whether a token is a verb that a named speaker says something with. */
export function isFiniteSaying(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return (
    sayingVerbs.has(token.lower) ||
    (speaking.has(token.lower) && /^(?:of|about)$/.test(tokens[at + 1]?.lower ?? ''))
  );
}

/** Whether a token is a verb of saying in any form. */
export function isAnySaying(tokens: Tokens, at: number): boolean {
  const { kind, lower } = tokens[at]!;
  return (
    kind === 'word' &&
    (isFiniteSaying(tokens, at) || sayingParticiples.has(lower) || otherSaying.has(lower))
  );
}

/** Whether a word may stand between a name and its verb. */
export function isBetween(token: SpeechToken | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (betweenNameAndVerb.has(token.lower) || /^[a-z]{3,}ly$/.test(token.lower))
  );
}

/** Whether a word behind a preposition is a place, so that the name behind it is free: “envoy for Alba Joan Cray”. */
function isPlace(token: SpeechToken | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !titles.has(token.lower);
}

/** Whether a clause’s subject is the name itself, not “an ally of” it, nor one of two. */
export function isSubject(tokens: Tokens, at: number): boolean {
  if (tokens[at]!.isPossessive) return false;
  for (let index = at - 1; index >= at - LONGEST_TITLE; index--) {
    const token = tokens[index];
    if (isEnd(token) || token!.kind === 'quotation' || token!.kind === 'sign') return true;
    const { kind, lower } = token!;
    if (kind === 'name') return false;
    if (lower === 'and' || lower === 'or')
      return ['sign', 'quotation'].includes(tokens[index - 1]?.kind ?? '');
    if (conjunctions.has(lower)) return true;
    if (prepositions.has(lower) && !(index < at - 1 && isPlace(tokens[at - 1]))) return false;
  }
  return false;
}

/** The name that stands behind a verb: “said the envoy, John Coale”. */
export function nameAhead(tokens: Tokens, from: number): SpeechToken | undefined {
  for (let index = from; index < from + LONGEST_TITLE; index++) {
    const token = tokens[index];
    if (isEnd(token) || token!.kind === 'quotation' || token!.kind === 'sign') return undefined;
    if (token!.kind === 'name') {
      const behind = tokens[index + 1];
      const isWhole =
        isEnd(behind) ||
        behind!.kind === 'sign' ||
        behind!.kind === 'quotation' ||
        followers.has(behind!.lower);
      const isPair = behind?.lower === 'and' && tokens[index + 2]?.kind === 'name';
      return isWhole && !isPair && !token!.isPossessive ? token : undefined;
    }
    if (conjunctions.has(token!.lower)) return undefined;
    if (prepositions.has(token!.lower) && !(token!.lower === 'for' && isPlace(tokens[index + 1])))
      return undefined;
  }
  return undefined;
}
