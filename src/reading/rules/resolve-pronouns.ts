/** Finds whom "he" and "she" stand for, only where one person alone can be meant. */
import { indexCodePoints, sliceSpan, spansOverlap, type Span } from '../../text/spans.ts';
import { MOST_TOKENS, type Named } from './lay-text.ts';
import { resolveScene, STRANGER, type Context, type People, type Scene } from './pronoun-scene.ts';
import type { Token } from './tokens.ts';

/** For so many sentences whoever spoke may be the one who goes on. */
const LONGEST_SILENCE = 2;

/** Things with spans in order, handed out sentence by sentence, as many as are read of each. */
function takeUp<Thing extends { readonly span: Span }>(
  things: readonly Thing[],
): (sentence: Span) => Thing[] {
  let next = 0;
  return (sentence) => {
    while (next < things.length && things[next]!.span[1] <= sentence[0]) next++;
    const taken: Thing[] = [];
    const most = next + MOST_TOKENS;
    for (let at = next; at < most && (things[at]?.span[0] ?? Infinity) < sentence[1]; at++) {
      if (spansOverlap(things[at]!.span, sentence)) taken.push(things[at]!);
    }
    return taken;
  };
}

/** Whom a sentence puts at its head, as "Ann Lee: …". */
function topicOf(
  isColon: (codePoint: number) => boolean,
  names: readonly Named[],
  [start]: Span,
): string | undefined {
  const [first] = names;
  return first && first.span[0] === start && isColon(first.span[1]) ? first.who : undefined;
}

/** The pronouns of a text that stand for one listed person, as if they named them. */
export function resolvePronouns(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  named: readonly Named[],
  speeches: readonly Named[],
  people: People,
): Named[] {
  const points = indexCodePoints(text);
  const isColon = (codePoint: number): boolean => text[points.toIndex(codePoint)] === ':';
  const known = [
    ...named.filter(({ who }) => people.sexOf.has(who)),
    ...people.strangers.map((span) => ({ who: STRANGER, span })),
  ].sort((one, other) => one.span[0] - other.span[0]);
  const [takeTokens, takeNames, takeSpeeches] = [takeUp(tokens), takeUp(known), takeUp(speeches)];
  const all: Named[] = [];
  let before: Context = { named: [], spoke: [], silence: 0, topic: undefined };
  let end = 0;
  for (const sentence of sentences) {
    const isNewParagraph = sliceSpan(text, [end, sentence[0]], points).includes('\n');
    const names = takeNames(sentence);
    const kept = isNewParagraph ? undefined : before.topic;
    const scene: Scene = {
      tokens: takeTokens(sentence),
      names,
      speakers: takeSpeeches(sentence).map(({ who }) => who),
      before: { ...before, topic: kept },
    };
    const { resolved, spoke, here } = resolveScene(scene, people);
    for (const one of resolved) all.push(one);
    const isSilent = spoke.length === 0 && before.silence < LONGEST_SILENCE;
    before = {
      named: here,
      spoke: isSilent ? before.spoke : spoke,
      silence: spoke.length === 0 ? before.silence + 1 : 0,
      topic: topicOf(isColon, names, sentence) ?? kept,
    };
    end = sentence[1];
  }
  return all;
}
