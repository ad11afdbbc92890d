/** Musts: what a sentence has to hold somewhere for a phrase to stand in it; rules most sentences out at once. */
import type { LaidSentence } from './lay-sentence.ts';
import type { List, Must, Part, Phrase, Way } from './phrase.ts';

const none: Must = { words: [], beginnings: [], people: [], anyone: false };

function join(musts: readonly Must[]): Must {
  return {
    words: musts.flatMap(({ words }) => words),
    beginnings: musts.flatMap(({ beginnings }) => beginnings),
    people: musts.flatMap(({ people }) => people),
    anyone: musts.some(({ anyone }) => anyone),
  };
}

function mustOfWay(way: Way): Must {
  if (way.kind === 'person') {
    return way.who === undefined ? { ...none, anyone: true } : { ...none, people: [way.who] };
  }
  const [first] = way.words;
  if (!first) return none;
  return first.isBeginning
    ? { ...none, beginnings: [first.fold] }
    : { ...none, words: [first.fold] };
}

/** What an entry of a list has to begin with, or nothing where that is no word and no person. */
function mustOfEntry({ parts }: Phrase): Must | undefined {
  const [first] = parts;
  return first?.kind === 'choice' && !first.mayMiss ? join(first.ways.map(mustOfWay)) : undefined;
}

function mustsOfList({ byFirst, others }: List): Must[] {
  const rest = others.map(mustOfEntry);
  const known = rest.filter((must) => must !== undefined);
  if (known.length < rest.length) return [];
  return [join([{ ...none, words: [...byFirst.keys()] }, ...known])];
}

/** How much work it is to look a must up, and how little its answer tells. */
function weigh({ words, beginnings, people, anyone }: Must): number {
  return words.length + people.length + 50 * beginnings.length + (anyone ? 200 : 0);
}

/** What must stand for each part that cannot be missing, the most telling first. Counts and dates are asked for apart. */
export function mustsOf(parts: readonly Part[]): Must[] {
  const musts = parts.flatMap((part) => {
    if (part.kind === 'choice' && !part.mayMiss) return [join(part.ways.map(mustOfWay))];
    if (part.kind === 'list' && !part.mayMiss) return mustsOfList(part.list);
    return [];
  });
  return musts.sort((one, other) => weigh(one) - weigh(other));
}

function meets({ folds, people }: LaidSentence, must: Must): boolean {
  if (must.anyone && people.size > 0) return true;
  if (must.words.some((word) => folds.has(word))) return true;
  if (must.people.some((who) => people.has(who))) return true;
  if (!must.beginnings.length) return false;
  for (const fold of folds) {
    if (must.beginnings.some((beginning) => fold.startsWith(beginning))) return true;
  }
  return false;
}

/** Whether a sentence can hold a phrase at all. */
export function mayHold(sentence: LaidSentence, { musts, parts }: Phrase): boolean {
  const needsCount = parts.some(({ kind }) => kind === 'count');
  const needsDate = parts.some((part) => part.kind === 'date' && !part.mayMiss);
  if ((needsCount && !sentence.hasFigures) || (needsDate && !sentence.hasDates)) return false;
  return musts.every((must) => meets(sentence, must));
}
