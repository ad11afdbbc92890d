/** Finds whom a source credits for words of it, so that a draft of evidence does not call them the source's own. */
import type { Span } from '../text/spans.ts';
import { sliceSpan, spanHolds } from '../text/spans.ts';
import { foldWord, listWords, type Word } from '../text/words.ts';
import type { ReadText } from './telling-words.ts';

/** Whom the text credits. A proposal: an editor judges it. */
export interface Credit {
  /** Whether the words stand between quotation marks. */
  readonly voice: 'direct' | 'reported';
  /** A person or organisation, where the reading knows them. */
  readonly who: string | undefined;
  /** The crediting words; nothing where quoted words stand without any. */
  readonly span: Span | undefined;
}

/** Verbs by which an account hands a thing on to somebody else: “thanked” and “called” do not. */
const crediting = new Set(
  `said says told tells stated reported reports wrote writes claimed claims confirmed confirms
  added adds noted notes warned warns explained explains insisted insists argued argues declared declares
  according quoted citing cited`.split(/\s+/),
);

/** Words that may stand between a name and its verb. */
const between = new Set(['has', 'have', 'had', 'also', 'later', 'earlier', 'then']);

/** What follows a verb whose subject stands before it, be it behind a comma: “Ruiz, her aunt, said that …”. */
const complements = new Set(['that', 'he', 'she', 'it', 'they', 'his', 'her', 'their', 'there']);

/** Before a name they make it part of another: “an ally of Ruiz”. */
const ofAnother = new Set(['of', 'for', 'with', 'from', 'by', 'near', 'and']);

/** The most words of a credit beside its verb. */
const REACH = 5;

/** The credit of words that stand at a span; nothing where the source says them itself. */
export function creditBeside(span: Readonly<Span>, text: ReadText): Credit | undefined {
  const quotation = text.reading.quotations.find((one) => spanHolds(one.span, span));
  const voice = quotation ? 'direct' : 'reported';
  const speaker = quotation?.speaker;
  if (speaker) return { voice, who: speaker.who, span: withVerb(speaker.span, text) };
  const credit = inSentence(span, text);
  if (credit) return { voice, ...credit };
  return quotation && { voice, who: undefined, span: undefined };
}

type Found = Pick<Credit, 'who' | 'span'>;

/** The crediting verb of the sentence that is nearest to the words, with who stands beside it. */
function inSentence(span: Readonly<Span>, text: ReadText): Found | undefined {
  const sentence = text.reading.sentences.find((one) => spanHolds(one, [span[0], span[0]]));
  if (!sentence) return undefined;
  const isQuoted = ({ span: of }: Word) =>
    text.reading.quotations.some((one) => spanHolds(one.span, of));
  const words = listWords(text.seed).filter((word) => spanHolds(sentence, word.span));
  const distance = ({ span: [start, end] }: Word) => Math.max(0, span[0] - end, start - span[1]);
  const [nearest] = words
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => crediting.has(foldWord(word.text)) && !isQuoted(word))
    .sort((one, other) => distance(one.word) - distance(other.word));
  return nearest && whoBeside(words, nearest.at, text);
}

/** Who stands beside a verb: before it, or behind one that begins its clause. */
function whoBeside(words: readonly Word[], at: number, text: ReadText): Found {
  const verb = words[at]!;
  const follows = (one: number, next: number) =>
    !/[^\s]/.test(sliceSpan(text.seed, [words[one]!.span[1], words[next]!.span[0]]));
  const isPreposition = ['according', 'citing'].includes(foldWord(verb.text));
  // Whom somebody “told” is not who says it.
  const isTold = ['told', 'tells'].includes(foldWord(verb.text));
  const goesOn = complements.has(foldWord(words[at + 1]?.text ?? ''));
  const isApart = at === 0 || !follows(at - 1, at);
  const isInverted = isPreposition || (isApart && !isTold && !goesOn);
  let first = at;
  let last = at;
  if (isInverted) while (last < at + REACH && words[last + 1] && follows(last, last + 1)) last++;
  else
    while (first > 0 && first > at - REACH && (first === at || follows(first - 1, first))) first--;
  const reach: Span = [words[first]!.span[0], words[last]!.span[1]];
  const named = text.reading.mentions
    .flatMap(({ who, spans }) => spans.map((of) => ({ who, span: of })))
    .filter((one) => spanHolds(reach, one.span))
    .filter((one) => isInverted || (!isApart && isRightBefore(words, one.span, at)))
    .filter((one) => isHead(words, one.span, text.seed));
  const [name] = isInverted ? named : named.slice(-1);
  if (!name) return { who: undefined, span: reach };
  return {
    who: name.who,
    span: [Math.min(verb.span[0], name.span[0]), Math.max(verb.span[1], name.span[1])],
  };
}

/** Whether a name is not only part of who is credited: “the wife of Ruiz”, “Ruiz’s wife”. */
function isHead(words: readonly Word[], name: Readonly<Span>, seed: string): boolean {
  const before = words.findLast(({ span }) => span[1] <= name[0]);
  if (ofAnother.has(foldWord(before?.text ?? ''))) return false;
  return !/^['’]s?(?!\p{L})/u.test(sliceSpan(seed, [name[1], name[1] + 3]));
}

/** Whether only a word like “has” stands between a name and the verb. */
function isRightBefore(words: readonly Word[], name: Readonly<Span>, at: number): boolean {
  return words
    .slice(0, at)
    .filter(({ span }) => span[0] >= name[1])
    .every(({ text }) => between.has(foldWord(text)));
}

/** A name with the verb that stands right beside it. */
function withVerb(name: Readonly<Span>, { seed }: ReadText): Span {
  const words = listWords(seed);
  const isVerb = (word: Word | undefined) => crediting.has(foldWord(word?.text ?? ''));
  const behind = words.find(({ span }) => span[0] >= name[1]);
  if (behind && isVerb(behind)) return [name[0], behind.span[1]];
  const before = words.findLast(({ span }) => span[1] <= name[0]);
  return before && isVerb(before) ? [before.span[0], name[1]] : [...name];
}
