/** Whom "he" and "she" mean beside a verb of saying: one person only, the subject of the sentence before. */
import type { SpeechToken } from './speech-tokens.ts';
import {
  FAR,
  isEnd,
  isSubject,
  LONGEST_TITLE,
  type Sexes,
  type Tokens,
  toWords,
} from './speech-subject.ts';

export const pronouns: Readonly<Record<string, 'female' | 'male'>> = { she: 'female', he: 'male' };

const subordinating = toWords(
  'while whereas although though as when where because if since until after before despite unlike',
);

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
