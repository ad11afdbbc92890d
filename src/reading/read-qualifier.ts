/** The qualifier of a figure: "more than", "at least", "about" and the other ways to say them. */
import type { z } from 'astro/zod';
import type { qualifier as qualifierSchema } from '../schemas/claim.ts';

export type Qualifier = z.infer<typeof qualifierSchema>;

/** How a figure is qualified, and how many characters beside it say so. */
export interface Qualified {
  readonly qualifier: Qualifier;
  readonly lead: number;
  readonly tail: number;
}

const leads: readonly (readonly [Qualifier, string])[] = [
  ['less than', 'fewer than|less than|under|below'],
  ['at most', 'at most|no more than|not more than|up to|as many as|a maximum of'],
  ['at least', 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of'],
  [
    'more than',
    '(?:slightly|just|well|far|much|significantly) (?:more than|over|above)|more than|over|above|in excess of|upwards? of|exceed(?:s|ed|ing)?|topp?(?:s|ed|ing)|surpass(?:es|ed|ing)',
  ],
  ['nearly', 'nearly|almost|close to|just under|just short of|just below'],
  [
    'about',
    'about|around|approximately|approx\\.?|roughly|some|an estimated|estimated|circa|c\\.|ca\\.|~',
  ],
  ['exactly', 'exactly|precisely'],
];

const lead = leads.map(
  ([qualifier, words]) =>
    [qualifier, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s*$`, 'iu')] as const,
);

const tails: readonly (readonly [Qualifier, RegExp])[] = [
  ['more than', /^(?:\+|-plus\b)/i],
  ['about', /^(?:-odd\b| or so\b)/i],
  ['at least', /^ or more\b/i],
  ['at most', /^ or (?:fewer|less)\b/i],
];

/** "over two days" says how long something took, not that it took longer. */
const during = /(?:over|about|around|some|under)\s*$/i;
const timeUnit = /^[\s-](?:\p{L}+\s)?(?:days?|weeks?|months?|years?|hours?)\b/iu;

/** "handed over 114 people" gives a number over, it does not go beyond it. */
const givenOver = /\b(?:hand|turn|pass|tak|sign)(?:s|es|e|ed|en|ing)? over\s*$|\btook over\s*$/i;

/** The longest of the leads that end right before the number: "just over" before "over". */
function findLead(before: string): Qualified | undefined {
  if (givenOver.test(before)) return undefined;
  let best: Qualified | undefined;
  for (const [qualifier, pattern] of lead) {
    const length = pattern.exec(before)?.[0].length ?? 0;
    if (length > (best?.lead ?? 0)) best = { qualifier, lead: length, tail: 0 };
  }
  return best;
}

/** Reads the qualifier of a number from what stands right beside it. */
export function readQualifier(before: string, after: string): Qualified {
  const isDuring = /\bover\s*$/i.test(during.exec(before)?.[0] ?? '') && timeUnit.test(after);
  const found = isDuring ? undefined : findLead(before);
  if (found) return found;
  for (const [qualifier, pattern] of tails) {
    const tail = pattern.exec(after)?.[0].length ?? 0;
    if (tail) return { qualifier, lead: 0, tail };
  }
  return { qualifier: 'exactly', lead: 0, tail: 0 };
}
