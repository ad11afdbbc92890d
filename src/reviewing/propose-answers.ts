/** Proposes, for a question that nobody has read in a source, the sentences of its seed that are most likely to answer. */
import type { Content, Located } from '../checking/content.ts';
import type { Answer } from '../law/cell-of.ts';
import type { ClaimEntry } from '../schemas/claim.ts';
import { placeAt } from '../text/place.ts';
import { indexCodePoints, sliceSpan, type Span, spansOverlap } from '../text/spans.ts';
import { type Asked, proposeSentences } from './propose-sentences.ts';
import { quotableWords } from './quotable-words.ts';
import type { ReadText } from './telling-words.ts';

/** A sentence of article text, its white space folded, with where it stands. */
export interface SeedSentence {
  readonly span: Readonly<Span>;
  readonly line: number;
  readonly text: string;
}

/** The sentences of a seed that are article text. */
export function sentencesOf({ seed, reading }: ReadText): SeedSentence[] {
  const points = indexCodePoints(seed);
  return reading.sentences
    .filter((span) => !reading.boilerplate.some((one) => spansOverlap(one.span, span)))
    .map((span) => ({
      span,
      line: placeAt(seed, points.toIndex(span[0])).line,
      text: sliceSpan(seed, span, points).replaceAll(/\s+/g, ' '),
    }));
}

/** So many sentences are proposed for a question. */
const MOST_PROPOSALS = 3;

/** What is known of a claim before a source is read: its words, and those of all other sources. */
export function askedOf(claim: Located<ClaimEntry>, own: string, { articles }: Content): Asked {
  const { question, positions } = claim.entry;
  return {
    question,
    statements: positions.map(({ statement }) => statement),
    quotations: articles
      .filter(({ id }) => id !== own)
      .flatMap(({ entry }) => entry.evidence)
      .filter(({ backs }) => backs.some((one) => one.claim === claim.id))
      .map(({ exact }) => [exact].flat().join(' ')),
  };
}

/** What may answer a question, the likeliest first: for a person to judge, never an answer of the machine. */
export function proposeAnswers(
  claim: Located<ClaimEntry>,
  asked: Asked,
  text: ReadText,
): { answer: Answer; sentence: SeedSentence }[] {
  const sentences = sentencesOf(text);
  const ranked = proposeSentences(
    asked,
    sentences.map((one) => one.text),
  );
  return ranked.slice(0, MOST_PROPOSALS).map((index) => {
    const sentence = sentences[index]!;
    const [likeliest = 0] = proposeSentences(
      { question: sentence.text, statements: [], quotations: [] },
      asked.statements,
    );
    const span = quotableWords(sentence.span, asked, text);
    const position = claim.entry.positions[likeliest]!.id;
    const exact = sliceSpan(text.seed, span);
    return { answer: { claim: claim.id, position, exact, span, phrase: '' }, sentence };
  });
}
