/** Lays a text out for rules: its tokens with what begins at each, sentence by sentence. */
import { indexCodePoints, sliceSpan, type CodePoints, type Span } from '../../text/spans.ts';
import type { FoundDate } from '../find-dates.ts';
import type { FoundFigure } from '../find-figures.ts';
import { SentenceIndex } from './index-sentences.ts';
import { laySentence, type LaidSentence, type LaidToken, type Standing } from './lay-sentence.ts';
import type { Token } from './tokens.ts';

/** A sentence is read up to here; tables and lists without a full stop go on for ever. */
export const MOST_TOKENS = 240;

/** A text is read up to here: more than any article has. */
export const MOST_WORDS = 6_000;

export interface LaidText {
  readonly text: string;
  readonly points: CodePoints;
  readonly sentences: readonly LaidSentence[];
  readonly index: SentenceIndex;
  /** Whether words were left out because a sentence or the text is too long. */
  readonly isCut: boolean;
}

/** Someone named at a span: a mention, or a pronoun that stands for one. */
export interface Named {
  readonly who: string;
  readonly span: Span;
}

/** What a text is laid out from; all spans in code points, all lists in the text's order. */
export interface Finds {
  readonly text: string;
  /** The first `MOST_WORDS` tokens of the text. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly figures: readonly FoundFigure[];
  readonly dates: readonly FoundDate[];
  readonly named: readonly Named[];
  /** Direct speech with whose it is: its sentences count as naming the speaker. */
  readonly speeches: readonly Named[];
}

/** For each token the finds that begin in it, with the tokens each takes up. */
function standAt<Thing extends { readonly span: Span }>(
  tokens: readonly Token[],
  things: readonly Thing[],
): Map<number, Standing<Thing>[]> {
  const standing = new Map<number, Standing<Thing>[]>();
  let at = 0;
  for (const thing of things) {
    const [start, end] = thing.span;
    while (at < tokens.length && tokens[at]!.span[1] <= start) at++;
    let stop = at;
    while (stop < tokens.length && tokens[stop]!.span[0] < end) stop++;
    if (stop === at) continue;
    standing.set(at, [...(standing.get(at) ?? []), { thing, tokens: stop - at }]);
  }
  return standing;
}

/** The tokens of the whole text with what begins at each. */
function layTokens(finds: Finds): LaidToken[] {
  const { tokens } = finds;
  const figures = standAt(tokens, finds.figures);
  const dates = standAt(tokens, finds.dates);
  const named = standAt(tokens, finds.named);
  let figureEnd = 0;
  return tokens.map((token, index) => {
    const figure = figures.get(index)?.[0];
    const date = dates.get(index)?.[0];
    if (figure) figureEnd = index + figure.tokens;
    return {
      ...token,
      ...(figure && { figure, digits: String(figure.thing.number) }),
      ...(date && { date }),
      people: (named.get(index) ?? []).map((one) => ({ thing: one.thing.who, tokens: one.tokens })),
      inFigure: index < figureEnd,
    };
  });
}

/** Lays a text out, each sentence a run of tokens; linear in the text's length. */
export function layText(finds: Finds): LaidText {
  const tokens = layTokens(finds);
  const points = indexCodePoints(finds.text);
  const sentences: LaidSentence[] = [];
  let isCut = tokens.length === MOST_WORDS;
  let [at, speech] = [0, 0];
  for (const span of finds.sentences) {
    while (at < tokens.length && tokens[at]!.span[0] < span[0]) at++;
    const start = at;
    while (at < tokens.length && tokens[at]!.span[0] < span[1]) at++;
    if (at - start > MOST_TOKENS) isCut = true;
    const inside = tokens.slice(start, Math.min(at, start + MOST_TOKENS));
    const ends = sliceSpan(finds.text, [Math.max(span[0], span[1] - 8), span[1]], points);
    while (speech < finds.speeches.length && finds.speeches[speech]!.span[1] <= span[0]) speech++;
    const speakers: string[] = [];
    for (let one = speech; (finds.speeches[one]?.span[0] ?? Infinity) < span[1]; one++) {
      speakers.push(finds.speeches[one]!.who);
    }
    if (inside.length) sentences.push(laySentence(span, inside, ends, speakers));
  }
  return { text: finds.text, points, sentences, index: new SentenceIndex(sentences), isCut };
}
