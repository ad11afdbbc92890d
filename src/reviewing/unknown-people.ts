/** Finds people in a seed whom no entry knows: to be offered to an editor, never shown to a reader. */
import { foldWord, listWords } from '../text/words.ts';
import { spansOverlap } from '../text/spans.ts';
import type { Content } from '../checking/content.ts';
import { type SeedSentence, sentencesOf } from './propose-answers.ts';
import type { ReadText } from './telling-words.ts';

export interface UnknownPerson {
  readonly name: string;
  /** Every sentence that has the whole name, the first one first. */
  readonly sentences: readonly SeedSentence[];
}

/** Two or three words with a capital, apart from each other by one space; not behind "the", as bodies are. */
const names =
  /(?<![\p{L}\d.])(?<!\b[Tt]he )\p{Lu}[\p{L}'’-]+(?: (?:al-|bin|da|de|di|el|van|von)? ?\p{Lu}[\p{L}'’-]+){1,2}/gu;

/** What stands around a person's name: an age, an apposition, a verb, or what somebody is. */
const behind =
  /^(?:, (?:\d{2}\b|an? |the |who\b|whose\b|(?:his|her) )| (?:is|was|has|had|told|said|says|spent|served|remains|walked|met|and)\b| \()/;
const before = /(?:\b(?:Mr|Mrs|Ms|Dr)\.?|\p{Ll}{4,}|\bby|\band|,) $/u;

/** Words that are no part of a person's name: known bodies and places, and whatever stands in small letters elsewhere. */
function ordinaryWords(text: ReadText, { organisations, places }: Content): Set<string> {
  const small = listWords(text.seed).filter(({ text: word }) => /^\p{Ll}/u.test(word));
  const known = [
    ...organisations.flatMap(({ entry }) => [entry.name, ...entry.aliases]),
    ...places.map(({ entry }) => entry.name),
  ].flatMap((name) => listWords(name));
  return new Set([...small, ...known].map(({ text: word }) => foldWord(word)));
}

/** The people whom no entry knows, those named most often first. */
export function unknownPeople(text: ReadText, content: Content): UnknownPerson[] {
  const ordinary = ordinaryWords(text, content);
  const known = text.reading.mentions.flatMap(({ spans }) => spans);
  const found = new Map<string, SeedSentence[]>();
  const certain = new Set<string>();
  for (const sentence of sentencesOf(text)) {
    if (known.some((span) => spansOverlap(span, sentence.span) && isHeading(sentence))) continue;
    for (const { 0: printed, index } of sentence.text.matchAll(names)) {
      const name = printed.replace(/['’]s$/, '');
      const words = listWords(name).map(({ text: word }) => foldWord(word));
      if (words.some((word) => ordinary.has(word)) || isKnown(name, text)) continue;
      found.set(name, [...(found.get(name) ?? []), sentence]);
      const [left, right] = [
        sentence.text.slice(0, index),
        sentence.text.slice(index + name.length),
      ];
      if (before.test(left) || behind.test(right)) certain.add(name);
    }
  }
  return [...found]
    .filter(([name]) => certain.has(name))
    .map(([name, sentences]) => ({ name, sentences }))
    .sort((one, other) => other.sentences.length - one.sentences.length);
}

/** Whether a name holds one that the machine placed, as "Maria Kolesnikova" holds "Kolesnikova". */
function isKnown(name: string, { reading }: ReadText): boolean {
  return reading.mentions.some(({ form }) => name.includes(form) || form.includes(name));
}

/** A line in title case: there a capital says nothing. */
function isHeading({ text }: SeedSentence): boolean {
  const words = text.split(' ').filter((word) => word.length > 3);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
}
