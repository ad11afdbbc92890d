/** How our own words read: a help to editors, never a law. */
import type { Content } from './content.ts';
import type { Message } from './message.ts';
import { ownWords, type OwnPassage } from './own-words.ts';

const longestSentence = 30;
const hardestPage = 40;
/** Fewer words than this tell nothing about how a page reads. */
const shortestPage = 60;

/** Words that bind a sentence to the day it was written; states are dated instead. */
const undated =
  /\b(still|today|currently|nowadays|recently|at present|so far|yesterday|tomorrow)\b/i;

/** Verbs that judge the speaker; "says", "writes", "reports", "gives" do not. */
const loaded =
  /\b(admit(?:s|ted)?|reveal(?:s|ed)?|slam(?:s|med)?|blast(?:s|ed)?|insist(?:s|ed)?|boast(?:s|ed)?|concede[sd]?|alleges?|rant(?:s|ed)?|gush(?:es|ed)?|hail(?:s|ed)?|vow(?:s|ed)?)\b/i;

const passive =
  /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(?:\w+ed|held|given|taken|told|made|seen|said|known|left|kept|put|sent|shown|written|torn|built|found)\b/gi;

/** What an editor may want to look at again, each with its place. All are warnings. */
export function checkProse(content: Content): Message[] {
  const passages = ownWords(content);
  return [...passages.flatMap(passageFaults), ...pageFaults(passages)];
}

function passageFaults(passage: OwnPassage): Message[] {
  const unquoted = passage.text.replace(/“[^”]*”/g, '“…”');
  const long = sentencesOf(unquoted).filter(
    (sentence) => wordsOf(sentence).length > longestSentence,
  );
  const heap = Array.from(unquoted.matchAll(passive));
  return [
    ...long.map((sentence) =>
      message(
        passage,
        'long-sentence',
        `A sentence of ${wordsOf(sentence).length} words: “${sentence.slice(0, 60)}…”`,
        `Split it: at most ${longestSentence} words.`,
      ),
    ),
    ...wordFault(passage, unquoted, undated, 'undated-word', 'Give the date instead.'),
    ...wordFault(
      passage,
      unquoted,
      loaded,
      'loaded-verb',
      'Say “says”, “writes”, “reports” or “gives”.',
    ),
    ...(heap.length > 2
      ? [
          message(
            passage,
            'passive-heap',
            `${heap.length} passive verbs in one passage: ${heap.map(([verb]) => `“${verb}”`).join(', ')}.`,
            'Say who did it, where a source says so.',
          ),
        ]
      : []),
  ];
}

function wordFault(
  at: OwnPassage,
  text: string,
  words: RegExp,
  rule: string,
  help: string,
): Message[] {
  const found = words.exec(text);
  return found ? [message(at, rule, `“${found[0]}” stands in “${text.slice(0, 80)}”.`, help)] : [];
}

/** One message for each file whose prose is hard to read. */
function pageFaults(passages: readonly OwnPassage[]): Message[] {
  return [...Map.groupBy(passages, ({ file }) => file)].flatMap(([, ofFile]) => {
    const text = ofFile.map((passage) => passage.text.replace(/[^.?!]$/, '$&.')).join(' ');
    const ease = readingEase(text);
    if (wordsOf(text).length < shortestPage || ease >= hardestPage) return [];
    return [
      message(
        { ...ofFile[0]!, line: 1, column: 1 },
        'reading-ease',
        `Reading ease ${Math.round(ease)}, under ${hardestPage}.`,
        'Shorter words and sentences read more easily.',
      ),
    ];
  });
}

/**
 * Reading ease of an English text: 100 is plain, 30 is for graduates.
 * R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
 */
export function readingEase(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    206.835 -
    1.015 * (words.length / Math.max(1, sentencesOf(text).length)) -
    84.6 * (syllables / Math.max(1, words.length))
  );
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Groups of vowels, less a silent final e; near enough for an average over a page. */
function syllablesOf(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}

function message(at: OwnPassage, rule: string, reason: string, help: string): Message {
  const { file, line, column } = at;
  return { file, line, column, rule, reason, help, severity: 'warning' };
}
