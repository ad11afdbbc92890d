/** Whether a name is the subject of a clause, and whom a pronoun means: the grammar behind a speaker, read with caution. */
import { titles } from './name-context.ts';
import { betweenNameAndVerb, otherSaying, sayingParticiples, sayingVerbs } from './saying-verbs.ts';
import type { SpeechToken } from './speech-tokens.ts';

export type Sexes = ReadonlyMap<string, 'female' | 'male'>;
export type Tokens = readonly SpeechToken[];

/** How far a clause is followed, in tokens. */
export const FAR = 60;
/** The most tokens of a title before a name. */
export const LONGEST_TITLE = 8;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const prepositions = words(
  'of for to with by from at on in against between about near under behind over than',
);
export const conjunctions = words(
  'and or but while whereas although though as when where because if that who whom which whose than since until after before',
);
export const pronouns: Readonly<Record<string, 'female' | 'male'>> = { she: 'female', he: 'male' };

/** What may follow a name behind its verb: “said Ruiz in March”. */
const followers = words(
  'in on at during after before as when while who told via from last this and with to of',
);
const subordinating = words(
  'while whereas although though as when where because if since until after before despite unlike',
);

export const isEnd = (token: SpeechToken | undefined): boolean =>
  !token || token.kind === 'stop' || token.kind === 'break';

/** “spoke of”: a verb of saying only with what follows. */
const speaking = words('spoke speaks talked wrote');

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

/** The first token of the sentence, or of its part behind a semicolon, that holds a token. */
function sentenceStart(tokens: Tokens, at: number): number {
  let index = at;
  while (index > 0 && at - index < FAR * 2) {
    const before = tokens[index - 1]!;
    if (
      isEnd(before) ||
      before.text === ';' ||
      (before.kind === 'quotation' && before.ending === '.')
    )
      return index;
    index--;
  }
  return index;
}

/** The name a sentence begins with as its subject. */
function subjectOfSentence(tokens: Tokens, start: number): SpeechToken | undefined {
  for (let index = start; index < start + LONGEST_TITLE; index++) {
    const token = tokens[index];
    if (isEnd(token) || token!.kind === 'sign' || token!.kind === 'quotation') return undefined;
    if (subordinating.has(token!.lower)) return undefined;
    if (token!.kind === 'name') return isSubject(tokens, index) ? token : undefined;
  }
  return undefined;
}

/** Whether a stretch names somebody unlisted: two words with capitals side by side. */
function namesStrangers(tokens: Tokens, from: number, to: number): boolean {
  const isNameLike = (token: SpeechToken | undefined): boolean =>
    token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
  for (let index = from + 1; index < to; index++) {
    if (isNameLike(tokens[index - 1]) && isNameLike(tokens[index])) return true;
  }
  return false;
}

/** The start of the sentence before one, in its paragraph. */
function startBefore(tokens: Tokens, start: number): number | undefined {
  const end = tokens[start - 1];
  if (!end || end.kind === 'break') return undefined;
  return sentenceStart(tokens, end.kind === 'quotation' ? start - 1 : Math.max(0, start - 2));
}

/** Whom a pronoun means: the one person of its sex since the sentence before, whose subject that person is. */
export function meantBy(tokens: Tokens, at: number, sexes: Sexes): SpeechToken | undefined {
  const pronoun = tokens[at]!.lower;
  const own = sentenceStart(tokens, at);
  if (own !== at && tokens[own]!.lower !== pronoun) return undefined;
  let start = startBefore(tokens, own);
  for (
    let steps = 0;
    steps < 3 && start !== undefined && tokens[start]!.lower === pronoun;
    steps++
  ) {
    start = startBefore(tokens, start);
  }
  const subject = start === undefined ? undefined : subjectOfSentence(tokens, start);
  const sex = pronouns[pronoun];
  if (start === undefined || !subject?.mention || sexes.get(subject.mention.who) !== sex)
    return undefined;
  const isAlone = tokens
    .slice(start, at)
    .every(
      ({ mention }) =>
        !mention || mention.who === subject.mention!.who || sexes.get(mention.who) !== sex,
    );
  return isAlone && !namesStrangers(tokens, start, at) ? subject : undefined;
}
