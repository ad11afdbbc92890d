/** Finds whom "he" and "she" stand for, only where one person alone can be meant. */
import { compareSpans, spanHolds, spansOverlap, type Span } from '../../text/spans.ts';
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

/** The one person of a sex among those named, or nothing. */
function only(sex: Sex, named: readonly string[], { sexOf }: People): string | undefined {
  const fitting = new Set(named.filter((who) => (sexOf.get(who) ?? sex) === sex));
  const [who] = fitting;
  return fitting.size === 1 && who !== undefined && sexOf.has(who) ? who : undefined;
}

/** Stands for a stranger, whose sex no one knows. */
const STRANGER = '';

/** The pronouns of a text that stand for one listed person, as if they named them. */
export function resolvePronouns(
  text: string,
  sentences: readonly Span[],
  named: readonly Named[],
  people: People,
): Named[] {
  const persons = named.filter(({ who }) => people.sexOf.has(who));
  const strangers = people.strangers.map((span) => ({ who: STRANGER, span }));
  const known = [...persons, ...strangers].sort((one, two) => compareSpans(one.span, two.span));
  const pronouns = listTokens(text).filter(({ fold }) => sexes.has(fold));
  const resolved: Named[] = [];
  let [atName, atPronoun] = [0, 0];
  let before: string[] = [];
  for (const sentence of sentences) {
    const here: string[] = [];
    const nameUpTo = (end: number): void => {
      for (; atName < known.length && known[atName]!.span[0] < end; atName++) {
        if (spansOverlap(known[atName]!.span, sentence)) here.push(known[atName]!.who);
      }
    };
    for (; isBefore(pronouns[atPronoun], sentence[1]); atPronoun++) {
      const { fold, span } = pronouns[atPronoun]!;
      if (!spanHolds(sentence, span)) continue;
      nameUpTo(span[0]);
      const who = only(sexes.get(fold)!, [...before, ...here], people);
      if (who === undefined) continue;
      resolved.push({ who, span });
      here.push(who);
    }
    nameUpTo(sentence[1]);
    before = here;
  }
  return resolved;
}

function isBefore(token: Token | undefined, end: number): token is Token {
  return token !== undefined && token.span[0] < end;
}
