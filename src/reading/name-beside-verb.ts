/** The name that a verb of saying belongs to, before or behind a quotation. */
import { titles } from './name-context.ts';
import { betweenNameAndVerb, otherSaying, sayingParticiples, sayingVerbs } from './saying-verbs.ts';
import type { SpeechToken } from './speech-tokens.ts';

type Sexes = ReadonlyMap<string, 'female' | 'male'>;
type Tokens = readonly SpeechToken[];

/** How far a clause is followed, in tokens. */
const FAR = 60;
const LONGEST_TITLE = 8;
const LONGEST_APPOSITION = 16;

const prepositions = new Set(
  'of for to with by from at on in against between about near under behind over after before than'.split(
    ' ',
  ),
);
const conjunctions = new Set(
  'and or but while whereas although though as when where because if that who whom which whose than since until after before'.split(
    ' ',
  ),
);
const contrasts = new Set('but while whereas although though'.split(' '));
const pronouns: Readonly<Record<string, 'female' | 'male'>> = { she: 'female', he: 'male' };
/** What may follow a name behind its verb: “said Ruiz in March”. */
const followers = new Set(
  'in on at during after before as when while who told via from last this and with to of'.split(
    ' ',
  ),
);

const isEnd = (token: SpeechToken | undefined): boolean =>
  !token || token.kind === 'stop' || token.kind === 'break';
const isFinite = (token: SpeechToken | undefined): boolean =>
  token?.kind === 'word' && sayingVerbs.has(token.lower);
const isAnySaying = ({ kind, lower }: SpeechToken): boolean =>
  kind === 'word' &&
  (sayingVerbs.has(lower) || sayingParticiples.has(lower) || otherSaying.has(lower));
const isBetween = ({ kind, lower }: SpeechToken): boolean =>
  kind === 'word' && (betweenNameAndVerb.has(lower) || /^[a-z]{3,}ly$/.test(lower));

/** Whether a clause’s subject is the name itself, not “an ally of” it, nor one of two. */
function isSubject(tokens: Tokens, at: number): boolean {
  if (tokens[at]!.isPossessive) return false;
  for (let index = at - 1; index >= at - LONGEST_TITLE; index--) {
    const token = tokens[index];
    if (isEnd(token) || token!.kind === 'quotation') return true;
    const { kind, lower } = token!;
    if (kind === 'sign') return true;
    if (kind === 'name') return false;
    if (lower === 'and' || lower === 'or')
      return tokens[index - 1]?.kind === 'sign' || tokens[index - 1]?.kind === 'quotation';
    if (prepositions.has(lower) && !conjunctions.has(lower)) {
      const nearest = tokens[at - 1]!;
      const isPlaceBefore =
        index < at - 1 && /^\p{Lu}/u.test(nearest.text) && !titles.has(nearest.lower);
      if (!isPlaceBefore) return false;
      continue;
    }
    if (conjunctions.has(lower)) return true;
  }
  return false;
}

/** The name that stands behind a verb: “said the envoy, John Coale”. */
function nameAhead(tokens: Tokens, from: number): SpeechToken | undefined {
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
    if (prepositions.has(token!.lower) || conjunctions.has(token!.lower)) {
      const next = tokens[index + 1];
      const isPlace =
        next?.kind === 'word' && /^\p{Lu}/u.test(next.text) && !titles.has(next.lower);
      if (!isPlace || token!.lower !== 'for') return undefined;
    }
  }
  return undefined;
}

/** The first token of the sentence that holds a token. */
function sentenceStart(tokens: Tokens, at: number): number {
  let index = at;
  while (index > 0 && at - index < FAR * 2) {
    const before = tokens[index - 1]!;
    if (isEnd(before) || (before.kind === 'quotation' && before.ending === '.')) return index;
    index--;
  }
  return index;
}

/** The name a sentence begins with as its subject. */
function subjectOfSentence(tokens: Tokens, start: number): SpeechToken | undefined {
  for (let index = start; index < start + LONGEST_TITLE; index++) {
    const token = tokens[index];
    if (isEnd(token) || token!.kind === 'sign' || token!.kind === 'quotation') return undefined;
    if (token!.kind === 'name')
      return isSubject(tokens, index) && index - start <= LONGEST_TITLE ? token : undefined;
  }
  return undefined;
}

/** Whether a stretch names somebody unlisted: two words with capitals side by side. */
function namesStrangers(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    const [one, other] = [tokens[index - 1]!, tokens[index]!];
    if (
      one.kind === 'word' &&
      other.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(one.text) &&
      /^\p{Lu}\p{Ll}/u.test(other.text)
    )
      return true;
  }
  return false;
}

/** Whom a pronoun means: the one person of its sex in the paragraph, who is the subject of the sentence before. */
function meantBy(tokens: Tokens, at: number, sexes: Sexes): SpeechToken | undefined {
  const sex = pronouns[tokens[at]!.lower]!;
  const own = sentenceStart(tokens, at);
  const begins = own === at || tokens[own]!.lower === tokens[at]!.lower;
  if (!begins || own === 0 || tokens[own - 1]!.kind === 'break') return undefined;
  let before = sentenceStart(tokens, tokens[own - 1]!.kind === 'stop' ? own - 2 : own - 1);
  for (
    let steps = 0;
    steps < 3 && tokens[before]!.lower === tokens[at]!.lower && before > 1;
    steps++
  ) {
    if (tokens[before - 1]!.kind === 'break') return undefined;
    before = sentenceStart(tokens, before - 2);
  }
  const subject = subjectOfSentence(tokens, before);
  if (!subject?.mention || sexes.get(subject.mention.who) !== sex) return undefined;
  const isAlone = tokens
    .slice(before, at)
    .every(
      ({ mention }) =>
        !mention || mention.who === subject.mention!.who || sexes.get(mention.who) !== sex,
    );
  return isAlone && !namesStrangers(tokens, before, at) ? subject : undefined;
}

/** The verb of saying before a token in its sentence; nothing where a contrast or another thought comes between. */
function verbBefore(tokens: Tokens, at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - FAR); index--) {
    const token = tokens[index]!;
    if (isEnd(token) || (token.kind === 'quotation' && token.ending === '.')) return undefined;
    if (isAnySaying(token)) return index;
    if (token.kind === 'word' && contrasts.has(token.lower)) return undefined;
    if (token.kind === 'word' && token.lower === 'and' && tokens[index - 1]?.kind === 'sign')
      return undefined;
  }
  return undefined;
}

/** The name before an inserted explanation: “Ruiz, who runs the ferry, said”. */
function nameBeforeApposition(tokens: Tokens, comma: number): SpeechToken | undefined {
  for (let index = comma - 1; index > Math.max(0, comma - LONGEST_APPOSITION); index--) {
    const token = tokens[index]!;
    if (isEnd(token) || token.kind === 'quotation') return undefined;
    if (token.text === ',') {
      const name = tokens[index - 1]!;
      return name.kind === 'name' && isSubject(tokens, index - 1) ? name : undefined;
    }
  }
  return undefined;
}

/** The speaker of the verb at an index. */
function subjectOf(tokens: Tokens, verb: number, sexes: Sexes): SpeechToken | undefined {
  let index = verb - 1;
  if (!sayingVerbs.has(tokens[verb]!.lower) && !sayingParticiples.has(tokens[verb]!.lower))
    return undefined;
  while (index > 0 && isBetween(tokens[index]!)) index--;
  const before = tokens[index];
  if (!before) return undefined;
  const isParticiple = sayingParticiples.has(tokens[verb]!.lower);
  if (!isParticiple && before.kind === 'name') return isSubject(tokens, index) ? before : undefined;
  if (!isParticiple && pronouns[before.lower]) return meantBy(tokens, index, sexes);
  if (!isParticiple && before.text === ',') return nameBeforeApposition(tokens, index);
  const continues = isParticiple
    ? before.text === ',' || before.kind === 'quotation'
    : before.lower === 'and' || before.lower === 'but';
  return continues ? subjectOfChain(tokens, index, sexes) : undefined;
}

/** The speaker of the verb before, where no other name could have taken over since. */
function subjectOfChain(tokens: Tokens, at: number, sexes: Sexes): SpeechToken | undefined {
  const verb = verbBefore(tokens, at);
  if (verb === undefined) return undefined;
  const subject = subjectOf(tokens, verb, sexes);
  const hasOther = tokens.slice(verb, at).some(({ kind }) => kind === 'name');
  return hasOther ? undefined : subject;
}

/** The speaker named behind a quotation: “…,” said Ruiz · “…,” Ruiz said · “…,” according to Ruiz. */
export function namedBehind(tokens: Tokens, at: number, sexes: Sexes): SpeechToken | undefined {
  const { ending } = tokens[at]!;
  let index = at + 1;
  if (tokens[index]?.text === ',') index++;
  const first = tokens[index];
  if (isEnd(first) || ending === '.') return undefined;
  if (isFinite(first))
    return pronouns[tokens[index + 1]?.lower ?? ''] ? undefined : nameAhead(tokens, index + 1);
  if (first!.lower === 'according' && tokens[index + 1]?.lower === 'to')
    return nameAhead(tokens, index + 2);
  const limit = index + LONGEST_TITLE;
  for (; index < limit; index++) {
    const token = tokens[index];
    if (isEnd(token) || token!.kind === 'quotation' || token!.kind === 'sign') return undefined;
    if (token!.kind === 'word' && (conjunctions.has(token!.lower) || isAnySaying(token!)))
      return undefined;
    const isNamed = token!.kind === 'name';
    const isPronoun = token!.kind === 'word' && pronouns[token!.lower] !== undefined;
    if (!isNamed && !isPronoun) continue;
    let verb = index + 1;
    while (tokens[verb] && isBetween(tokens[verb]!)) verb++;
    if (!isFinite(tokens[verb])) return undefined;
    if (isNamed) return isSubject(tokens, index) ? token : undefined;
    return meantBefore(tokens, at, index, sexes);
  }
  return undefined;
}

/** Whom a pronoun behind a quotation means: it counts as if it stood where the quotation begins. */
function meantBefore(
  tokens: Tokens,
  at: number,
  pronoun: number,
  sexes: Sexes,
): SpeechToken | undefined {
  const before = tokens[at - 1];
  if (!before || before.kind === 'break') return undefined;
  return meantBy(
    [...tokens.slice(Math.max(0, at - FAR * 2), at), tokens[pronoun]!],
    Math.min(at, FAR * 2),
    sexes,
  );
}

/** The speaker named before a quotation in its sentence. */
export function namedBefore(
  tokens: Tokens,
  at: number,
  sexes: Sexes,
  speakers: readonly (SpeechToken | undefined)[],
): SpeechToken | undefined {
  const verb = verbBefore(tokens, at);
  if (verb === undefined) return undefined;
  const before = tokens[verb - 1]?.text === ',' ? tokens[verb - 2] : tokens[verb - 1];
  const isInverted = sayingVerbs.has(tokens[verb]!.lower) && before?.quotation !== undefined;
  return isInverted ? speakers[before.quotation!] : subjectOf(tokens, verb, sexes);
}
