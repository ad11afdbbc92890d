/** One sentence and its pronouns: whom each means, and what the sentence leaves for the next. */
import type { Span } from '../../text/spans.ts';
import { isBesideSaying } from './beside-saying.ts';
import type { Named } from './lay-text.ts';
import type { Token } from './tokens.ts';

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
export interface Context {
  readonly named: readonly string[];
  /** Who spoke last, beside a verb of saying, in it or a sentence or two before. */
  readonly spoke: readonly string[];
  /** How many sentences ago that was. */
  readonly silence: number;
  /** Whom its paragraph is about: "Ann Lee: …". */
  readonly topic: string | undefined;
}

/** Who stands for every stranger: one more that might be meant. */
export const STRANGER = '';

/** The one person of a sex among those named, or nothing. */
function only(sex: Sex, named: readonly string[], { sexOf }: People): string | undefined {
  const fitting = new Set(named.filter((who) => (sexOf.get(who) ?? sex) === sex));
  const [who] = fitting;
  return fitting.size === 1 && who !== undefined && sexOf.has(who) ? who : undefined;
}

/** One sentence with what stands in it. */
export interface Scene {
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

/** Finds the pronouns of one sentence that stand for one person, and what it leaves for the next. */
export function resolveScene(
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
