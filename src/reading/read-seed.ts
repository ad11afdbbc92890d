/** Reads one seed: everything that the machine finds in it, each with its span. */
import type { ArticleEntry } from '../schemas/article.ts';
import { READING_VERSION, type ReadingEntry } from '../schemas/reading.ts';
import { foldTypography } from '../text/fold.ts';
import { joinWords } from '../text/join-words.ts';
import { placeAt } from '../text/place.ts';
import { sayDate } from '../text/month-names.ts';
import { encodeShingles, listShingles } from '../text/shingles.ts';
import {
  compareSpans,
  indexCodePoints,
  joinSpans,
  leaveOut,
  sliceSpan,
  spanHolds,
  spansOverlap,
} from '../text/spans.ts';
import { countWords } from '../text/words.ts';
import { cutReplaced } from './cut-replaced.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import { MOST_FIGURES } from './find-figures.ts';
import { findHeader } from './find-header.ts';
import { findLanguage, type Language } from './find-language.ts';
import { findMentions } from './find-mentions.ts';
import { dateAfter, printedDate } from './find-published.ts';
import { MOST_QUOTATIONS } from './find-quotations.ts';
import { findSentences, MOST_SENTENCES } from './find-sentences.ts';
import { groupMentions, groupUnplaced } from './group-names.ts';
import type { Knowledge } from './knowledge.ts';
import { mixesAlphabets } from './name-key.ts';
import { placeBoilerplate, proveCited } from './prove.ts';
import { quoteAll } from './quote-all.ts';
import { readAnswers } from './read-answers.ts';
import type { LaidText } from './rules/lay-text.ts';
import { noRules } from './rules/story-rules.ts';

/** A decoded seed. */
export interface SeedText {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly text: string;
  /** What decoding had to say. */
  readonly warnings: readonly string[];
}

/** The language of the site: claims are read in it only. */
export const READ_LANGUAGE = 'en';

function isReadable({ code, certain }: Language): boolean {
  return code === READ_LANGUAGE || !certain;
}

/** Boilerplate as the editor marked it, and what the machine found besides. */
function markBoilerplate(
  text: string,
  article: ArticleEntry | undefined,
): ReadingEntry['boilerplate'] {
  const folded = foldTypography(text);
  const edited = article ? placeBoilerplate(article, folded) : [];
  const kept = article ? placeBoilerplate(article, folded, true) : [];
  const found = findBoilerplate(text).filter(
    (span) =>
      !edited.some((one) => spanHolds(one, span)) && !kept.some((one) => spansOverlap(one, span)),
  );
  return [
    ...edited.map((span) => ({ span, by: 'editor' as const })),
    ...found.map((span) => ({ span, by: 'machine' as const })),
  ].sort((one, other) => compareSpans(one.span, other.span));
}

/** So many lines that are no article text are named, each with its first words. */
const MOST_LEFT_OUT = 6;
const OPENING = /^(?:\S+\s+){2}\S+(?=\s)/;

/** Lines that the machine takes for no article text and that say something: the header is the maintainer's. */
function tellLeftOut(text: string, { boilerplate }: Finds): string[] {
  const points = indexCodePoints(text);
  const header = findHeader(text)?.span[1] ?? 0;
  const told = boilerplate.flatMap(({ span, by }) => {
    const words = by === 'machine' && span[0] >= header ? sliceSpan(text, span, points) : '';
    const [opening] = OPENING.exec(words) ?? [];
    return opening === undefined ? [] : [{ opening, index: points.toIndex(span[0]) }];
  });
  if (told.length === 0) return [];
  const left = told.length - MOST_LEFT_OUT;
  const lines = [
    ...told
      .slice(0, MOST_LEFT_OUT)
      .map(({ opening, index }) => `line ${placeAt(text, index).line} “${opening} …”`),
    ...(left > 0 ? [`${left} more`] : []),
  ];
  return [
    `holds what is no article text, and is left out: ${joinWords(lines)}. Where one is text, write “boilerplate: [{ exact: "its words", isText: true }]” into the article`,
  ];
}

/** What was left unread: every finder stops somewhere, and that is said. */
function listCuts({ sentences, names, quotations, answers }: Finds): string[] {
  const cuts: [boolean, string][] = [
    [sentences.length >= MOST_SENTENCES, `is read to its sentence ${MOST_SENTENCES} only`],
    [names.isCut, 'names more people than are read'],
    [quotations.length >= MOST_QUOTATIONS, `is read to its quotation ${MOST_QUOTATIONS} only`],
    [answers.figures.length >= MOST_FIGURES, `is read to its figure ${MOST_FIGURES} only`],
    [answers.laid.isCut, 'is too long to be read whole: its later words answer no claim'],
  ];
  return cuts.flatMap(([isCut, warning]) => (isCut ? [warning] : []));
}

function listWarnings({ text, warnings }: SeedText, finds: Finds, isOffStory: boolean): string[] {
  const { language, names, later } = finds;
  const found = [...warnings];
  if (later !== undefined)
    found.push(
      `is dated ${sayDate(later)}, after the horizon of this story: people are placed, no claim is read`,
    );
  if (!isReadable(language))
    found.push(
      `is written in another language (${language.code}): people are placed, claims are not read`,
    );
  else if (isOffStory && later === undefined)
    found.push('does not look like this story: no claims are read');
  found.push(...listCuts(finds), ...tellLeftOut(text, finds));
  if (names.mentions.some(({ form }) => form.split(/\s/).some(mixesAlphabets))) {
    found.push('writes a name with letters of another alphabet that look alike');
  }
  return found;
}

type Finds = ReturnType<typeof findAll>;

/** Everything that is found in a seed, before it is written down. */
function findAll(seed: SeedText, knowledge: Knowledge, article: ArticleEntry | undefined) {
  const { text } = seed;
  const language = findLanguage(text);
  const boilerplate = markBoilerplate(text, article);
  const passed = joinSpans(boilerplate.map(({ span }) => span));
  const sentences = findSentences(text);
  const names = findMentions(text, knowledge.names, passed);
  const published = printedDate(text, article);
  const later = dateAfter(knowledge.horizon, text, article);
  const quotations = quoteAll(text, names.mentions, knowledge.sexes, passed);
  const answers = readAnswers(
    {
      text,
      sentences: leaveOut(sentences, (span) => span, passed, spanHolds),
      mentions: names.mentions,
      unplaced: names.unplaced.map(({ span }) => span),
      speeches: quotations.flatMap(({ span, speaker }) =>
        speaker?.who === undefined ? [] : [{ who: speaker.who, span }],
      ),
      sexOf: knowledge.sexes,
      ...(published !== undefined && { published }),
    },
    isReadable(language) && later === undefined ? knowledge.rules : noRules,
  );
  return { language, later, boilerplate, sentences, names, quotations, answers };
}

/** The text of a seed as its rules see it: what `explainClaim` looks at. */
export function laySeed(seed: SeedText, knowledge: Knowledge, article?: ArticleEntry): LaidText {
  return findAll(seed, knowledge, article).answers.laid;
}

/** The reading of a seed; `article` is its entry, where there is one, `earlier` what was proved in texts corrected since. */
export function readSeed(
  seed: SeedText,
  knowledge: Knowledge,
  article?: ArticleEntry,
  earlier: ReadingEntry['earlier'] = [],
): ReadingEntry {
  const { text, file, sha256, bytes } = seed;
  const all = findAll(seed, knowledge, article);
  const { language, boilerplate, sentences, names, quotations, answers } = all;
  const isOffStory = knowledge.rules.gate.length > 0 && !answers.onStory;
  return {
    version: READING_VERSION,
    seed: { file, sha256, codePoints: indexCodePoints(text).length, bytes },
    basis: knowledge.basis,
    language,
    words: countWords(text),
    sentences,
    warnings: listWarnings(seed, all, isOffStory),
    boilerplate,
    mentions: groupMentions(names.mentions),
    unplaced: groupUnplaced(names.unplaced),
    figures: [...answers.figures],
    dates: answers.dates.flatMap(({ exact, span, edtf, derived }) =>
      edtf === undefined ? [] : [{ exact, span, edtf, derived }],
    ),
    quotations,
    onStory: answers.onStory,
    answers: article
      ? cutReplaced(answers.answers, article, knowledge.rules.claims)
      : [...answers.answers],
    proof: article ? proveCited(text, article) : [],
    ...(earlier.length > 0 && { earlier }),
    shingles: encodeShingles(listShingles(text)),
  };
}
