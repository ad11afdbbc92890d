/** Ranks the sentences of a seed by the words that they share with a question, its answers, and what other sources were quoted with. */
import { foldWord, listWords } from '../text/words.ts';

/** What is known of a question before a text is looked at. */
export interface Asked {
  readonly question: string;
  readonly statements: readonly string[];
  /** Words of reviewed sources that answer it, one entry a piece of evidence. */
  readonly quotations: readonly string[];
}

/** Words that stand in any sentence. */
const COMMON = new Set(
  `a about after all an and any are as at be been before but by did do does for from had has have he her him
  his how i in into is it its more no not of on one or our out over s she so than that the their them then
  there these they this to up was we were what when where which who whom whose why will with would you`.split(
    /\s+/,
  ),
);

const NUMBER =
  /\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?)$/;

/** What a question begins with that asks for a number or a date. */
const FOR_NUMBER =
  /^(?:how (?:many|much|long|large|high|old|far|big)|what time|(?:since )?when)\b/i;

/** How words count by where they stand: the question says what is asked, quotations how it is answered. */
const WEIGHTS = { question: 1, statement: 0.7, quotation: 1 };

/** A sentence has so much of the one before it ("It has half a year …"), half as much of the one behind. */
const FROM_BEFORE = 0.5;

/** A number counts so much more where one is asked. */
const FOR_NUMBER_MORE = 1.3;

/** Two words that only begin alike, as "rebuilt" and "rebuild", share so much. */
const ALIKE = 0.3;

/** How much the length of a sentence takes from what its words count. */
const LENGTH = 0.3;

/** A word without its ending, so that "freed" meets "frees". */
function stem(word: string): string {
  if (/\d/.test(word)) return word.replaceAll(',', '');
  const bare = word.replace(/'s?$/, '');
  const ending = /(?:ations?|ings?|ed|es|s|ly|ers?|ion|ment)$/;
  return bare.length > 4 ? bare.replace(ending, '').slice(0, 7) : bare;
}

/** What a text has that another may share, each with how much it counts. */
interface Traits {
  readonly counts: ReadonlyMap<string, number>;
  readonly hasNumber: boolean;
}

function traitsOf(text: string): Traits {
  const words = listWords(text).map(({ text: printed }) => foldWord(printed));
  const counts = new Map<string, number>();
  for (const word of words.filter((one) => !COMMON.has(one))) {
    counts.set(stem(word), 1);
    if (/^\p{L}{5}/u.test(word)) counts.set(`${word.slice(0, 4)}…`, ALIKE);
  }
  return { counts, hasNumber: words.some((word) => NUMBER.test(word)) };
}

/** What each trait counts for a question: its largest weight. */
function weigh({ question, statements, quotations }: Asked): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (texts: readonly string[], weight: number): void => {
    for (const trait of texts.flatMap((text) => [...traitsOf(text).counts.keys()]))
      weights.set(trait, Math.max(weights.get(trait) ?? 0, weight));
  };
  add(quotations, WEIGHTS.quotation);
  add(statements, WEIGHTS.statement);
  add([question], WEIGHTS.question);
  return weights;
}

/**
 * Ranks sentences as answers to a question; the first is the likeliest; what shares nothing, nor stands beside what does, is left out.
 * A word counts by how rare it is in the text, a long sentence a little less (as in BM25, Robertson and Zaragoza
 * 2009), and what stands beside a sentence counts too. It proposes to a person and fills no cell: as a reader of
 * its own it is wrong in almost every second one.
 * @returns indices into `sentences`
 */
export function proposeSentences(asked: Asked, sentences: readonly string[]): number[] {
  const traits = sentences.map(traitsOf);
  const standsIn = new Map<string, number>();
  for (const trait of traits.flatMap(({ counts }) => [...counts.keys()]))
    standsIn.set(trait, (standsIn.get(trait) ?? 0) + 1);
  const weights = weigh(asked);
  const total = traits.reduce((sum, { counts }) => sum + counts.size, 0);
  const shared = traits.map(({ counts }) => {
    let sum = 0;
    for (const [trait, count] of counts)
      sum +=
        (weights.get(trait) ?? 0) * count * Math.log(1 + sentences.length / standsIn.get(trait)!);
    return sum / (1 - LENGTH + (LENGTH * counts.size * sentences.length) / Math.max(1, total));
  });
  const wantsNumber = FOR_NUMBER.test(asked.question);
  return shared
    .map((own, index) => {
      const beside =
        FROM_BEFORE * (shared[index - 1] ?? 0) + (FROM_BEFORE / 2) * (shared[index + 1] ?? 0);
      const more = wantsNumber && traits[index]!.hasNumber ? FOR_NUMBER_MORE : 1;
      return { index, score: (own + beside) * more };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.index - other.index)
    .map(({ index }) => index);
}
