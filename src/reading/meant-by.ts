/** Whom "he" and "she" mean beside a verb of saying: one person only, the subject of the sentence before. */
import type { SpeechToken } from './speech-tokens.ts';
import {
  FAR,
  isEnd,
  isFiniteSaying,
  isSubject,
  LONGEST_TITLE,
  type Sexes,
  type Tokens,
  toWords,
} from './speech-subject.ts';

export const pronouns: Readonly<Record<string, 'female' | 'male'>> = { she: 'female', he: 'male' };

/** The most tokens of “Ruiz told us” at the end of a sentence. */
const LONGEST_ASIDE = 5;

/** With these a sentence begins that is on nobody alone: no “she” behind it can mean its subject. */
const plurals = toWords('many most some several hundreds dozens thousands people prisoners all');

const subordinating = toWords(
  'while whereas although though as when where because if since until after before despite unlike',
);

/** Words with capitals that side by side name a state or a body, and no person. */
const notNames = toWords('united states european union north south white house state department');

/** What a pronoun may follow in its own sentence: “That, she said, is …”. */
const pointers = toWords('that this it these those');

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

/** Where a sentence begins behind a time: “16:40 Ruiz said”. */
function behindTime(tokens: Tokens, start: number): number {
  const [hour, colon, minute] = tokens.slice(start, start + 3);
  const isTime =
    /^\d{1,2}$/.test(hour?.text ?? '') && colon?.text === ':' && /^\d\d$/.test(minute?.text ?? '');
  return isTime ? start + 3 : start;
}

/** The name a sentence begins with as its subject. */
function subjectOfSentence(tokens: Tokens, sentence: number): SpeechToken | undefined {
  const start = behindTime(tokens, sentence);
  for (let index = start; index < start + LONGEST_TITLE; index++) {
    const token = tokens[index];
    if (isEnd(token) || token!.kind === 'sign' || token!.kind === 'quotation') return undefined;
    if (subordinating.has(token!.lower)) return undefined;
    if (token!.kind === 'name') return isSubject(tokens, index) ? token : undefined;
  }
  return undefined;
}

/** The one name in a sentence on many that ends by saying who speaks: “Many came, Ruiz tells us.” */
function speakerAtEnd(tokens: Tokens, start: number, to: number): SpeechToken | undefined {
  const words = tokens.slice(start, to);
  const at = words.findIndex(({ kind }) => kind === 'name');
  if (at < 2 || words.findLastIndex(({ kind }) => kind === 'name') !== at) return undefined;
  const before = words.slice(1, at);
  const isOnMany =
    plurals.has(words[0]!.lower) && before.every(({ text }) => !/^\p{Lu}/u.test(text));
  const isAside = words[at - 1]!.text === ',' && isFiniteSaying(words, at + 1);
  const end = words.findIndex((token, index) => index > at && isEnd(token));
  return isOnMany && isAside && end > at && end - at <= LONGEST_ASIDE ? words[at] : undefined;
}

/** Whether a stretch names somebody unlisted: two words with capitals side by side. */
function namesStrangers(tokens: Tokens, from: number, to: number): boolean {
  const isNameLike = (token: SpeechToken | undefined): boolean =>
    token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text) && !notNames.has(token.lower);
  for (let index = from + 1; index < to; index++) {
    if (isNameLike(tokens[index - 1]) && isNameLike(tokens[index])) return true;
  }
  return false;
}

/** Whether nothing but “That,” stands before a pronoun in its sentence. */
function isPointed(tokens: Tokens, own: number, at: number): boolean {
  return at === own + 2 && pointers.has(tokens[own]!.lower) && tokens[own + 1]!.text === ',';
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
  if (own !== at && tokens[own]!.lower !== pronoun && !isPointed(tokens, own, at)) return undefined;
  let start = startBefore(tokens, own);
  for (
    let steps = 0;
    steps < 3 && start !== undefined && tokens[start]!.lower === pronoun;
    steps++
  ) {
    start = startBefore(tokens, start);
  }
  const subject =
    start === undefined
      ? undefined
      : (subjectOfSentence(tokens, start) ?? speakerAtEnd(tokens, start, own));
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
