/** The digest of a new source, in our words, from what the machine read: what it gives, names and quotes, and where it stands. */
import type { ClaimEntry, PositionValue } from '../schemas/claim.ts';
import type { ReadingEntry } from '../schemas/reading.ts';
import type { Bearing } from '../law/bearing-of.ts';
import type { Answer } from '../law/cell-of.ts';
import { joinWords } from '../text/join-words.ts';
import { spellNumber } from '../text/spell-number.ts';
import { countWords } from '../text/words.ts';

/** What a digest is written beside: the claims, who is called what, and what reviewed sources hold. */
export interface Surroundings {
  readonly claims: readonly { readonly id: string; readonly entry: ClaimEntry }[];
  /** People and organisations by id, as the site writes them. */
  readonly names: ReadonlyMap<string, string>;
  /** What an answer does beside what reviewed sources say. */
  readonly bearingOf: (answer: Answer) => Bearing;
}

/** A digest has at most so many words, and at most a third of its source’s. */
const MOST_WORDS = 180;

const MOST_NAMES = 8;
const MOST_FIGURES = 6;
const MOST_QUESTIONS = 3;

type Amount = Extract<PositionValue, { number: number }>;

/** An answer with its claim, and what it does beside those that stand. */
interface Weighed {
  readonly answer: Answer;
  readonly claim: ClaimEntry;
  readonly bearing: Bearing;
}

/** The first of a list, and how many are left: "A, B and 3 others". */
function listSome(words: readonly string[], most: number, rest: string): string {
  if (words.length <= most + 1) return joinWords(words);
  return joinWords([...words.slice(0, most), `${words.length - most} ${rest}`]);
}

function count(number: number, one: string, several: string): string {
  return `${spellNumber(number)} ${number === 1 ? one : several}`;
}

/** The answers on compared claims, in the order of the claims’ weight. */
function weighAll({ answers }: ReadingEntry, { claims, bearingOf }: Surroundings): Weighed[] {
  return claims
    .filter(({ entry }) => entry.compare)
    .flatMap(({ id, entry }) =>
      answers
        .filter(({ claim }) => claim === id)
        .map((answer) => ({ answer, claim: entry, bearing: bearingOf(answer) })),
    )
    .sort((one, other) => one.claim.weight - other.claim.weight);
}

function tellState({ language, onStory }: ReadingEntry): string {
  if (language.certain && language.code !== 'en') {
    return `This text is in another language than English (${language.code}); the machine has placed its people and read no claims in it.`;
  }
  return onStory
    ? 'This digest is the machine’s; no editor has reviewed it.'
    : 'The machine read no claims in this text: either it is not about the event, or it was written after the story ends.';
}

/** What a claim asks; a known falsehood is called by its correction. */
function nameQuestion({ question, title, positions }: ClaimEntry): string {
  return positions.some(({ error }) => error) ? `${title}.` : question;
}

/** Which answers no reviewed source gave. How many claims it speaks on is for its page, which counts anew as they are reviewed. */
function tellStanding(weighed: readonly Weighed[]): string[] {
  if (weighed.length === 0) return [];
  const other = weighed.filter(({ bearing }) => bearing !== 'agreement');
  const asked = [...new Set(other.map(({ claim }) => nameQuestion(claim)))];
  return [
    asked.length === 0
      ? 'All its answers were given by reviewed sources too.'
      : `The machine read answers that no reviewed source gave${asked.length > MOST_QUESTIONS ? ', among others' : ''} to: ${asked.slice(0, MOST_QUESTIONS).join(' ')}`,
  ];
}

function nameAmount({ number, qualifier }: Amount): string {
  return [...(qualifier === 'exactly' ? [] : [qualifier]), spellNumber(number)].join(' ');
}

function tellFigures(weighed: readonly Weighed[]): string[] {
  const amounts = weighed
    .map(
      ({ answer, claim }) =>
        answer.value ?? claim.positions.find(({ id }) => id === answer.position)?.value,
    )
    .filter((value): value is Amount => value !== undefined && 'number' in value)
    .slice(0, MOST_FIGURES)
    .sort((one, other) => other.number - one.number);
  const distinct = [...new Set(amounts.map(nameAmount))];
  return distinct.length === 0
    ? []
    : [`Of the figures asked for here it gives ${joinWords(distinct)}.`];
}

function tellNames({ mentions }: ReadingEntry, { names }: Surroundings): string[] {
  const people = mentions
    .filter(({ kind }) => kind === 'person')
    .sort((one, other) => other.spans.length - one.spans.length);
  const named = [...new Set(people.map(({ who }) => who))].flatMap((who) => names.get(who) ?? []);
  return named.length === 0 ? [] : [`It names ${listSome(named, MOST_NAMES, 'others')}.`];
}

function tellSpeech({ quotations }: ReadingEntry, { names }: Surroundings): string[] {
  if (quotations.length === 0) return [];
  const speakers = quotations.flatMap(({ speaker }) => names.get(speaker?.who ?? '') ?? []);
  const open = quotations.length - speakers.length;
  const distinct = [...new Set(speakers)];
  if (distinct.length === 0) {
    return [
      `It holds ${count(open, 'stretch', 'stretches')} of quoted words whose speaker the machine leaves open.`,
    ];
  }
  const rest =
    open > 0
      ? `; ${count(open, 'stretch', 'stretches')} of quoted words ${open === 1 ? 'has' : 'have'} no certain speaker`
      : '';
  return [`It quotes ${listSome(distinct, MOST_NAMES, 'others')}${rest}.`];
}

/** The paragraphs of the digest; the later a sentence, the sooner it is left out where the source is short. */
export function writeDigest(reading: ReadingEntry, around: Surroundings): string[] {
  const weighed = weighAll(reading, around);
  const paragraphs = [
    [
      tellState(reading),
      ...tellStanding(weighed),
      'This digest tells what was read when the source was added.',
    ],
    [...tellFigures(weighed), ...tellNames(reading, around), ...tellSpeech(reading, around)],
  ];
  let left = Math.min(MOST_WORDS, Math.floor(reading.words / 3));
  const fits = (sentence: string): boolean => {
    const words = countWords(sentence);
    if (words > left) return false;
    left -= words;
    return true;
  };
  return paragraphs.map((sentences) => sentences.filter(fits).join(' ')).filter(Boolean);
}
