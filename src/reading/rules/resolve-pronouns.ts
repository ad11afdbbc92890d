/** Finds whom "he" and "she" stand for, only where one person alone can be meant. */
import { spansOverlap, type Span } from '../../text/spans.ts';
import { betweenNameAndVerb, sayingVerbs } from '../saying-verbs.ts';
import type { Named } from './lay-text.ts';
import { listTokens, type Token } from './tokens.ts';

export type Sex = 'female' | 'male';

const sexes = new Map<string, Sex>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** Whom a pronoun may look back to. A stranger may be of either sex: it leaves both in doubt. */
export interface People {
  readonly sexOf: ReadonlyMap<string, Sex>;
  readonly strangers: readonly Span[];
}

/** What the sentence before leaves for a pronoun to take up. */
interface Context {
  readonly named: readonly string[];
  /** Who spoke last, beside a verb of saying, in it or a sentence or two before. */
  readonly spoke: readonly string[];
  /** How many sentences ago that was. */
  readonly silence: number;
  /** Whom its paragraph is about: "Ann Lee: …". */
  readonly topic: string | undefined;
}

const STRANGER = '';

/** The one person of a sex among those named, or nothing. */
function only(sex: Sex, named: readonly string[], { sexOf }: People): string | undefined {
  const fitting = new Set(named.filter((who) => (sexOf.get(who) ?? sex) === sex));
  const [who] = fitting;
  return fitting.size === 1 && who !== undefined && sexOf.has(who) ? who : undefined;
}

/** For so many sentences whoever spoke may be the one who goes on. */
const LONGEST_SILENCE = 2;

/** How long an aside between a name and its verb may be: "Lee, after two days of talks, said". */
const LONGEST_ASIDE = 14;

/** Whether a verb of saying stands right beside a stretch of tokens, or behind an aside. */
function isBesideSaying(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (!next) return false;
  const aside = next.opens ? tokens.slice(to + 1, to + LONGEST_ASIDE) : [];
  if (sayingVerbs.has(aside.find(({ opens }) => opens)?.fold ?? '')) return true;
  const verb = betweenNameAndVerb.has(next.fold) ? tokens[to + 1] : next;
  return sayingVerbs.has(verb?.fold ?? '') || (from > 0 && sayingVerbs.has(tokens[from - 1]!.fold));
}

/** Things with spans in order, handed out sentence by sentence. */
function takeUp<Thing extends { readonly span: Span }>(
  things: readonly Thing[],
): (sentence: Span) => Thing[] {
  let next = 0;
  return (sentence) => {
    while (next < things.length && things[next]!.span[1] <= sentence[0]) next++;
    const taken: Thing[] = [];
    for (let at = next; at < things.length && things[at]!.span[0] < sentence[1]; at++) {
      if (spansOverlap(things[at]!.span, sentence)) taken.push(things[at]!);
    }
    return taken;
  };
}

/** One sentence with what stands in it. */
interface Scene {
  readonly tokens: readonly Token[];
  readonly names: readonly Named[];
  readonly speakers: readonly string[];
  readonly before: Context;
}

/** Whom a pronoun of a sentence means. */
function meantBy(
  place: number,
  here: readonly string[],
  { tokens, before }: Scene,
  people: People,
): string | undefined {
  const sex = sexes.get(tokens[place]!.fold)!;
  const saysSo = isBesideSaying(tokens, place, place + 1);
  const mayBe = [...before.named, ...here, ...(saysSo ? before.spoke : [])];
  const alone = only(sex, mayBe, people);
  if (alone !== undefined || only(sex, here, people) !== undefined) return alone;
  if (here.some((who) => (people.sexOf.get(who) ?? sex) === sex)) return undefined;
  const { topic } = before;
  if (topic !== undefined && people.sexOf.get(topic) === sex) return topic;
  return place === 0 && saysSo ? only(sex, before.spoke, people) : undefined;
}

/** The pronouns of one sentence that stand for one person, and what it leaves for the next. */
function resolveScene(
  scene: Scene,
  people: People,
): { resolved: Named[]; spoke: string[]; here: string[] } {
  const { tokens, names, speakers } = scene;
  // Each name once, so that a sentence of a thousand names is no slower than its length.
  const here = new Set(speakers);
  const spoke = new Set(speakers);
  const resolved: Named[] = [];
  let next = 0;
  tokens.forEach((token, place) => {
    for (; next < names.length && names[next]!.span[0] <= token.span[0]; next++) {
      const { who, span } = names[next]!;
      here.add(who);
      let to = place;
      while (to < tokens.length && tokens[to]!.span[0] < span[1]) to++;
      if (isBesideSaying(tokens, place, to)) spoke.add(who);
    }
    if (!sexes.has(token.fold)) return;
    const who = meantBy(place, [...here], scene, people);
    if (who === undefined) return;
    resolved.push({ who, span: token.span });
    here.add(who);
    if (isBesideSaying(tokens, place, place + 1)) spoke.add(who);
  });
  return { resolved, spoke: [...spoke], here: [...here] };
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
