/** Finds who speaks a quotation: a name beside a verb of saying, and nobody where it is in doubt. */
import { indexCodePoints, type Span } from '../text/spans.ts';
import type { FoundMention } from './find-mentions.ts';
import { namedBefore, namedBehind } from './name-beside-verb.ts';
import { listSpeechTokens, type SpeechToken } from './speech-tokens.ts';

export interface FoundSpeaker {
  readonly who: string;
  /** The words that name the speaker, with the verb where it stands right beside. */
  readonly exact: string;
  readonly span: Span;
}

/** A name in capitals between marks is a title or a nickname: nobody speaks it. */
const properName = /^(?:\p{Lu}[\p{L}'’-]*\s?){1,3}$/u;

/** The most tokens between the words that credit one quotation and the next sentence of it. */
const LONGEST_CREDIT = 12;

/** Whether a quotation goes on with the one before: “…,” she said. “…” */
function goesOn(tokens: readonly SpeechToken[], at: number): number | undefined {
  const quotation = tokens[at]!;
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  const isSentence =
    /^\P{Ll}/u.test(quotation.text) &&
    (quotation.ending !== '' || behind?.kind === 'stop' || behind?.kind === 'break');
  if (before?.kind !== 'stop' || !isSentence) return undefined;
  for (let index = at - 2; index >= Math.max(0, at - LONGEST_CREDIT); index--) {
    const { kind, quotation: earlier } = tokens[index]!;
    if (kind === 'stop' || kind === 'break') return undefined;
    if (kind === 'quotation') return earlier;
  }
  return undefined;
}

/** The speakers of the quotations, in their order; nothing where it stays open. */
export function findSpeakers(
  text: string,
  quotations: readonly Span[],
  mentions: readonly FoundMention[],
  sexes: ReadonlyMap<string, 'female' | 'male'>,
): (FoundSpeaker | undefined)[] {
  if (quotations.length === 0) return [];
  const points = indexCodePoints(text);
  const tokens = listSpeechTokens(text, quotations, mentions);
  const speakers: (SpeechToken | undefined)[] = [];
  const creditedBehind = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.quotation === undefined || properName.test(token.text)) return;
    const behind = namedBehind(tokens, at, sexes);
    if (behind) creditedBehind.add(token.quotation);
    const earlier = goesOn(tokens, at);
    const continued =
      earlier !== undefined && creditedBehind.has(earlier) ? speakers[earlier] : undefined;
    speakers[token.quotation] = behind ?? continued ?? namedBefore(tokens, at, sexes, speakers);
  });
  return quotations.map((_, order) => {
    const name = speakers[order];
    if (!name?.mention) return undefined;
    return {
      who: name.mention.who,
      exact: name.text,
      span: [points.fromIndex(name.start), points.fromIndex(name.end)],
    };
  });
}
