/** Whether someone speaks: a verb of saying stands right beside, or behind an aside. */
import { betweenNameAndVerb, sayingVerbs } from '../saying-verbs.ts';
import type { Token } from './tokens.ts';

/** How long an aside between a name and its verb may be: "Lee, after two days of talks, said". */
const LONGEST_ASIDE = 14;

/** Whether a verb of saying stands right beside a stretch of tokens, or behind an aside. */
export function isBesideSaying(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (!next) return false;
  if (next.opens) {
    const aside = tokens.slice(to + 1, to + LONGEST_ASIDE);
    return sayingVerbs.has(aside.find(({ opens }) => opens)?.fold ?? '');
  }
  const verb = betweenNameAndVerb.has(next.fold) ? tokens[to + 1] : next;
  const before = tokens[from]!.opens ? undefined : tokens[from - 1];
  return sayingVerbs.has(verb?.fold ?? '') || sayingVerbs.has(before?.fold ?? '');
}
