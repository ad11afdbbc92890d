/** Finds what a seed tells and no claim asks: its sentences that back nothing, those first that name most of the story. */
import { standsAt } from '../text/find-exact.ts';
import { foldTypography } from '../text/fold.ts';
import { spansOverlap } from '../text/spans.ts';
import { countWords } from '../text/words.ts';
import type { Content, Located } from '../checking/content.ts';
import type { ArticleEntry } from '../schemas/article.ts';
import { type SeedSentence, sentencesOf } from './propose-answers.ts';
import type { ReadText } from './telling-words.ts';

/** A shorter sentence tells too little to be a statement. */
const FEWEST_WORDS = 6;

/** The sentences behind which neither evidence nor an answer of the machine stands. */
export function unaskedFacts(
  { entry }: Located<ArticleEntry>,
  text: ReadText,
  { places }: Content,
): SeedSentence[] {
  const folded = foldTypography(text.seed);
  const { answers, mentions, figures, dates } = text.reading;
  const used = [
    ...entry.evidence.flatMap(({ exact }) =>
      [exact].flat().flatMap((one) => standsAt(folded, one)),
    ),
    ...answers.map(({ span }) => span),
  ];
  const finds = [
    ...mentions.flatMap(({ spans }) => spans),
    ...[...figures, ...dates].map(({ span }) => span),
  ];
  const named = ({ span, text: sentence }: SeedSentence): number =>
    finds.filter((find) => spansOverlap(find, span)).length +
    places.filter((place) => sentence.includes(place.entry.name)).length;
  return sentencesOf(text)
    .filter(
      ({ span, text: sentence }) =>
        countWords(sentence) >= FEWEST_WORDS && !used.some((one) => spansOverlap(one, span)),
    )
    .map((sentence) => ({ sentence, count: named(sentence) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.sentence.span[0] - other.sentence.span[0])
    .map(({ sentence }) => sentence);
}
