/** Vetoes that hold for every rule: what is denied, merely possible, asked, called false, or taken back is no answer. */
import type { LaidSentence } from './lay-sentence.ts';
import { matchPhrase, type PhraseMatch } from './match-phrase.ts';
import type { Stretch } from './follow-parts.ts';
import { parsePhrase } from './parse-phrase.ts';
import type { Phrase } from './phrase.ts';

/** Why a match was dropped, and the tokens that say so. */
export interface Veto {
  readonly why: string;
  readonly at?: Stretch;
}

/** How far before a phrase, in its own clause, a denial reaches it, and a "could". */
const DENIAL_REACHES = 7;
const DOUBT_REACHES = 5;

const denials = [
  "not/never/cannot/neither/nor/none/nobody/nothing/hardly/barely/didn't/doesn't/don't/hasn't/haven't/hadn't/isn't/aren't/wasn't/weren't/won't/can't/wouldn't/couldn't/shouldn't",
  'no',
  'deny/denies/denied/denying/denial/denials/reject/rejects/rejected/rejecting',
  'refus*/declin*/fail*/unable/unwilling/reluctan*/yet to',
  'rather than',
  'instead of',
  'short of',
  'ruled/rules/ruling/rule out',
  'barred/banned/prevented/blocked/stopped/kept/keep/keeping from',
  'without …2 releas*/free*/lift*/giv*/say*',
];

const possibilities = [
  'could/might/would/if/unless/until/whether/perhaps/maybe/possibl*/potential*/hypothetical*/supposedly',
  'may',
  'will',
  'in case',
  'hope*/hoping …2 to/for',
  'plan*/wants/wanted/want to',
];

/** Taken back or not vouched for, in the same clause. */
const retractions = [
  'earlier/previous/initial/first/early version/versions/report/reports/count/counts/figure/figures/reporting',
  'initially/wrongly/mistakenly/erroneously/falsely/incorrectly report*/said/stated/put/gave/claim*/announc*/list*',
  'report*/put/gave/claim*/announced initially/wrongly/mistakenly/erroneously/falsely/incorrectly',
  'correction/corrected/corrects/erratum/retract*/misreport*/misstat*/rumour*/rumor*/unconfirmed/untrue/incorrect*/erroneous*',
  'is/are/was/were/proved/turned …3 false/wrong/mistaken/fake',
  'false/fake report*/claim*/rumour*/news/figure*',
];

/** "not only", "no doubt": what looks like a denial and is none. */
const noDenials = ['not only/just/merely/least/simply/alone', 'no doubt/fewer/less/more'];

function parse(phrases: readonly string[]): Phrase[] {
  return phrases.map((say) => {
    const parsed = parsePhrase(say, {});
    if ('phrase' in parsed) return parsed.phrase;
    throw new Error(`built-in veto “${say}”: ${parsed.faults[0]!.reason}`);
  });
}

const near = [
  { why: 'denied', phrases: parse(denials), reach: DENIAL_REACHES },
  { why: 'only possible', phrases: parse(possibilities), reach: DOUBT_REACHES },
];
const takingBack = parse(retractions);
const exempt = parse(noDenials);

const all = (sentence: LaidSentence, phrases: readonly Phrase[]): PhraseMatch[] =>
  phrases.flatMap((phrase) => matchPhrase(sentence, phrase));

/** A denial or a doubt, and how far behind it a phrase may begin that it reaches. */
interface Doubt {
  readonly why: string;
  readonly at: Stretch;
  readonly reach: number;
}

/** Where a sentence denies, supposes or takes back; worked out once for each sentence. */
interface Doubts {
  readonly near: readonly Doubt[];
  /** What takes back its own clause. */
  readonly retractions: readonly Stretch[];
  readonly isAsked: boolean;
}

/** With these a new statement begins. */
const joiners = new Set(['and', 'but', 'yet']);

const known = new WeakMap<LaidSentence, Doubts>();

function findDoubts(sentence: LaidSentence): Doubts {
  const harmless = new Set(all(sentence, exempt).map(({ from }) => from));
  const found = near.flatMap(({ why, phrases, reach }) =>
    all(sentence, phrases)
      .filter(({ from }) => !harmless.has(from) && !isMonth(sentence, from))
      .map((at) => ({ why, at, reach })),
  );
  return {
    near: found,
    retractions: all(sentence, takingBack),
    isAsked: sentence.isQuestion,
  };
}

/** "May" is a month unless it is written small. */
function isMonth({ tokens }: LaidSentence, at: number): boolean {
  return tokens[at]!.fold === 'may' && tokens[at]!.isTitled;
}

/** The first token before a match from which a denial still reaches it. */
function reachBefore({ tokens }: LaidSentence, from: number): number {
  let start = from;
  while (start > 0 && from - start < DENIAL_REACHES && !tokens[start]!.opens) start--;
  return start;
}

/**
 * Whether no clause ends between a denial and what the phrase spells next: at a mark, or at an "and"
 * right before it ("was not freed and remains in prison").
 */
function staysOpen({ tokens }: LaidSentence, from: number, to: number): boolean {
  if (to - 1 > from && joiners.has(tokens[to - 1]!.fold)) return false;
  return !tokens.slice(from + 1, to + 1).some(({ opens }) => opens);
}

/** Whether no clause begins between two stretches. */
function sharesClause({ tokens }: LaidSentence, one: Stretch, other: Stretch): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return !tokens.slice(first.to, second.from + 1).some(({ opens }) => opens);
}

/** The built-in veto that drops a match, or nothing; words the phrase itself spells are no veto. */
export function findBuiltInVeto(sentence: LaidSentence, match: PhraseMatch): Veto | undefined {
  let doubts = known.get(sentence);
  if (!doubts) known.set(sentence, (doubts = findDoubts(sentence)));
  if (doubts.isAsked) return { why: 'asked, not said' };
  const back = doubts.retractions.find((at) => sharesClause(sentence, at, match));
  if (back) return { why: 'taken back', at: back };
  const start = reachBefore(sentence, match.from);
  const reaches = ({ at: { from }, reach }: Doubt): boolean => {
    const gap = match.passed.find((passed) => passed.from <= from && from < passed.to);
    if (gap) return staysOpen(sentence, from, gap.to);
    return start <= from && from < match.from && match.from - from <= reach;
  };
  const doubt = doubts.near.find(reaches);
  return doubt && { why: doubt.why, at: doubt.at };
}
