/** Settles what a rule's candidates answer: readings that differ leave the cell empty, unless the rule takes more. */
import type { Qualifier } from '../read-qualifier.ts';
import type { Candidate } from './find-candidates.ts';
import { countNames } from './count-names.ts';
import type { Rule } from './rule.ts';

/** What one candidate says: a number with its qualifier, a date, or a position. */
export type Said =
  | { readonly number: number; readonly qualifier: Qualifier }
  | { readonly edtf: string }
  | { readonly position: string };

/** One answer with the candidates that say it, the one to show first. */
export interface SettledReading {
  readonly said: Said;
  readonly shown: Candidate;
  readonly candidates: readonly Candidate[];
}

export interface Settled {
  readonly readings: readonly SettledReading[];
  /** Why nothing was settled, in words. */
  readonly empty?: string;
}

const LENGTHS = { year: 4, month: 7, day: 10 } as const;

/** A date cut to the precision asked for, or nothing where it is coarser or an interval. */
function cutDate(edtf: string, precision: keyof typeof LENGTHS): string | undefined {
  const length = LENGTHS[precision];
  return /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) && edtf.length >= length
    ? edtf.slice(0, length)
    : undefined;
}

/** What a candidate says, or nothing where its date is too coarse. */
function say(rule: Rule, { phrase, match, sentence }: Candidate): Said | undefined {
  if (phrase.position !== undefined) return { position: phrase.position };
  const token = sentence.tokens[match.answer!]!;
  if (rule.ask === 'number') {
    const { number, qualifier } = token.figure!.thing;
    return { number: number + (phrase.add && countNames(sentence, match, phrase.add)), qualifier };
  }
  const edtf = cutDate(token.date!.thing.edtf!, rule.precision ?? 'day');
  return edtf === undefined ? undefined : { edtf };
}

/** Whether a vague number may mean an exact one: "more than 100" and "about 120" may mean 123. */
function mayMean(vague: Said, exact: number): boolean {
  if (!('number' in vague)) return false;
  const { qualifier, number } = vague;
  if (qualifier === 'more than') return exact > number;
  if (qualifier === 'at least') return exact >= number;
  if (qualifier === 'less than') return exact < number;
  if (qualifier === 'at most') return exact <= number;
  return Math.abs(exact - number) <= number / VAGUE;
}

/** "About" and "nearly" stray so far at most: a tenth. */
const VAGUE = 10;

/** Where a text gives an exact number, too, what it says vaguely of the same is no answer of its own. */
function dropVague(spoken: readonly Spoken[]): Spoken[] {
  const exact = spoken.flatMap(({ said }) =>
    'number' in said && said.qualifier === 'exactly' ? [said.number] : [],
  );
  return spoken.filter(
    ({ said }) =>
      !('number' in said) ||
      said.qualifier === 'exactly' ||
      !exact.some((number) => mayMean(said, number)),
  );
}

/** What makes two sayings one answer: a number counts the same whatever its qualifier. */
function keyOf(said: Said, withQualifier: boolean): string {
  if ('position' in said) return said.position;
  if ('edtf' in said) return said.edtf;
  return withQualifier ? `${said.qualifier} ${said.number}` : String(said.number);
}

interface Spoken {
  readonly said: Said;
  readonly candidate: Candidate;
}

/** Where one figure is read twice ("X and 122 others", "122 others"), the longer phrase knows more. */
function dropShorter(spoken: readonly Spoken[]): Spoken[] {
  const longest = new Map<unknown, Candidate>();
  const figureOf = ({ sentence, match }: Candidate): unknown =>
    match.answer === undefined ? undefined : sentence.tokens[match.answer];
  for (const { candidate } of spoken) {
    const figure = figureOf(candidate);
    const kept = longest.get(figure);
    if (!kept || candidate.phrase.add > kept.phrase.add) longest.set(figure, candidate);
  }
  return spoken.filter(({ candidate }) => {
    const figure = figureOf(candidate);
    return figure === undefined || longest.get(figure)!.phrase.add === candidate.phrase.add;
  });
}

/** The candidates of one answer; the first is shown: the first sentence, by the rule's first phrase that stands there. */
function toReading(spoken: readonly Spoken[]): SettledReading {
  const [first] = spoken as [Spoken, ...Spoken[]];
  return {
    said: first.said,
    shown: first.candidate,
    candidates: spoken.map((one) => one.candidate),
  };
}

const print = (said: Said): string => keyOf(said, true).replace(/^exactly /, '');

function takeMost(readings: readonly SettledReading[]): Settled {
  const sorted = [...readings].sort((one, two) => two.candidates.length - one.candidates.length);
  const [first, second] = sorted;
  return second && first!.candidates.length === second.candidates.length
    ? { readings: [], empty: `as many readings say ${print(first!.said)} as ${print(second.said)}` }
    : { readings: [first!] };
}

/** Settles the candidates that no veto dropped. */
export function settleReadings(rule: Rule, candidates: readonly Candidate[]): Settled {
  const kept = candidates.filter(({ dropped }) => !dropped);
  const spoken = kept.flatMap((candidate) => {
    const said = say(rule, candidate);
    return said ? [{ said, candidate }] : [];
  });
  if (!spoken.length) {
    const empty = kept.length
      ? `no date is as precise as a ${rule.precision}`
      : candidates.length
        ? 'every phrase that stands there is vetoed'
        : 'no phrase of the rule stands there';
    return { readings: [], empty };
  }
  const whole = dropShorter(spoken);
  const told = rule.take === 'all' ? whole : dropVague(whole);
  const groups = Map.groupBy(told, ({ said }) => keyOf(said, rule.take === 'all'));
  const readings = [...groups.values()].map(toReading);
  if (rule.take === 'all' || readings.length === 1) return { readings };
  if (rule.take === 'first') return { readings: readings.slice(0, 1) };
  if (rule.take === 'most') return takeMost(readings);
  const differ = readings.map(({ said }) => print(said)).join(', ');
  return { readings: [], empty: `the readings differ: ${differ}` };
}
