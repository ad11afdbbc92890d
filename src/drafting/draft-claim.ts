/** Drafts a claim with its first position, and finds the words of seeds most likely to answer it. */
import { standsAt } from '../text/find-exact.ts';
import { sliceSpan } from '../text/spans.ts';
import { countWords, listWords } from '../text/words.ts';
import { printFields } from './entry-draft.ts';
import { type SeedSentence, type Likeness, weighWords } from './seed-sentences.ts';
import { toSlug } from './source-id.ts';

/** A quotation has at most so many words, and a proposed one no fewer than these. */
const MOST_WORDS = 25;
const FEWEST_WORDS = 5;

/** So many answers are tried. */
const MOST_ANSWERS = 3;

/** Words that may answer a question. */
export interface LikelyWords extends SeedSentence {
  readonly exact: string;
}

/** What the first position says, and what it is called. */
export interface FirstPosition {
  readonly statement: string;
  readonly label: string;
}

/** The words of the seeds that have most of a question, the likeliest first. */
export function findAnswers(
  sentences: readonly SeedSentence[],
  question: string,
  isQuotable: (words: LikelyWords) => boolean,
): LikelyWords[] {
  const likeness = weighWords(sentences, question);
  return sentences
    .map((sentence) => ({ ...sentence, likeness: likeness(sentence.text) }))
    .filter((sentence) => sentence.likeness > 0)
    .sort((one, other) => other.likeness - one.likeness)
    .flatMap(({ file, line, text }) => {
      const exact = cutToQuote(text, likeness);
      return exact === undefined ? [] : [{ file, line, text, exact }];
    })
    .filter(isQuotable)
    .slice(0, MOST_ANSWERS);
}

/** The sentences in which the words stand. */
export function findWords(sentences: readonly SeedSentence[], exact: string): LikelyWords[] {
  return sentences
    .filter(({ text }) => standsOnce(text, exact))
    .map((sentence) => ({ ...sentence, exact }));
}

/** The shortest stretch between commas that has most of the question; nothing where it would open a mark and not close it. */
function cutToQuote(text: string, likeness: Likeness): string | undefined {
  const words = listWords(text);
  const starts = words.flatMap(({ span }, at) => {
    const before = words[at - 1];
    return !before || /[,;:—–()“”"]/.test(sliceSpan(text, [before.span[1], span[0]])) ? [at] : [];
  });
  const ends = [...starts.slice(1), words.length];
  const stretches = starts.flatMap((start) =>
    ends
      .filter((end) => end - start >= FEWEST_WORDS && end - start <= MOST_WORDS)
      .map((end) => sliceSpan(text, [words[start]!.span[0], words[end - 1]!.span[1]])),
  );
  return stretches
    .filter((one) => countOf(one, '“') === countOf(one, '”') && countOf(one, '"') % 2 === 0)
    .map((one) => ({ one, has: likeness(one), length: countWords(one) }))
    .sort((a, b) => b.has - a.has || a.length - b.length)[0]?.one;
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** A statement that is true as it stands, until a person says it in words of ours. */
export function sayAsQuoted(publisher: string, exact: string): FirstPosition {
  const inner = exact.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', '’');
  return { statement: `In ${publisher}: “${inner}”.`, label: 'As quoted' };
}

/** The id of the first position of a claim. */
export function positionIdOf({ label }: FirstPosition): string {
  return toSlug(label) || 'first';
}

/** The file of a claim with one position. */
export function draftClaim(question: string, topic: string, first: FirstPosition): string {
  const { label, statement } = first;
  const position = { id: positionIdOf(first), label, statement };
  const entry = { question, title: question, topic, weight: 2, positions: [position] };
  return `${printFields(entry)}\n`;
}

/** Whether words stand once in a text. */
export function standsOnce(text: string, exact: string): boolean {
  return standsAt(text, exact).length === 1;
}
