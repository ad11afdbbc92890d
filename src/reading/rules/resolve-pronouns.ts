/** Finds whom "he" and "she" stand for, only where one person alone can be meant. */
import { spansOverlap, type Span } from '../../text/spans.ts';
import { MOST_TOKENS, type Named } from './lay-text.ts';
import { resolveScene, STRANGER, type Context, type People, type Scene } from './pronoun-scene.ts';
import { listTokens } from './tokens.ts';

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
  text: readonly string[],
  names: readonly Named[],
  [start]: Span,
): string | undefined {
  const [first] = names;
  return first && first.span[0] === start && text[first.span[1]] === ':' ? first.who : undefined;
}

/** The pronouns of a text that stand for one listed person, as if they named them. */
export function resolvePronouns(
  text: string,
  sentences: readonly Span[],
  named: readonly Named[],
  speeches: readonly Named[],
  people: People,
): Named[] {
  const letters = Array.from(text);
  const known = [
    ...named.filter(({ who }) => people.sexOf.has(who)),
    ...people.strangers.map((span) => ({ who: STRANGER, span })),
  ].sort((one, other) => one.span[0] - other.span[0]);
  const [takeTokens, takeNames, takeSpeeches] = [
    takeUp(listTokens(text)),
    takeUp(known),
    takeUp(speeches),
  ];
  const all: Named[] = [];
  let before: Context = { named: [], spoke: [], silence: 0, topic: undefined };
  let end = 0;
  for (const sentence of sentences) {
    const isNewParagraph = letters.slice(end, sentence[0]).includes('\n');
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
      topic: topicOf(letters, names, sentence) ?? kept,
    };
    end = sentence[1];
  }
  return all;
}
