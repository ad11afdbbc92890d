/** Looks up in which sentences of a text a phrase may stand, so that no phrase is tried on every sentence. */
import type { LaidSentence } from './lay-sentence.ts';
import type { Must, Phrase } from './phrase.ts';

/** The sentences of a text by what stands in them, each by its place in the text. */
export class SentenceIndex {
  private readonly sentences: readonly LaidSentence[];
  private readonly byWord = new Map<string, number[]>();
  private readonly byPerson = new Map<string, number[]>();

  constructor(sentences: readonly LaidSentence[]) {
    this.sentences = sentences;
    sentences.forEach(({ folds, people }, place) => {
      for (const fold of folds) add(this.byWord, fold, place);
      for (const who of people) add(this.byPerson, who, place);
    });
  }

  /** The sentences that hold what a phrase asks for first, by their places, in order. */
  findPlaces({ musts: [first] }: Phrase): readonly number[] {
    if (!first) return [...this.sentences.keys()];
    const lists = [...this.listHolding(first)];
    if (lists.length === 1) return lists[0]!;
    return [...new Set(lists.flat())].sort((one, other) => one - other);
  }

  /** For each thing that would do the places where it stands. */
  private *listHolding({ words, beginnings, people, anyone }: Must): Generator<readonly number[]> {
    for (const word of words) yield this.byWord.get(word) ?? [];
    for (const who of people) yield this.byPerson.get(who) ?? [];
    if (anyone) yield* this.byPerson.values();
    if (beginnings.length === 0) return;
    for (const [word, places] of this.byWord) {
      if (beginnings.some((beginning) => word.startsWith(beginning))) yield places;
    }
  }
}

function add(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}
