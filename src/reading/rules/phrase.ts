/** A phrase: one way in which an answer is written, as the matcher walks it. */

/** One word: exactly, by its beginning, and only in capitals where the phrase has it so. */
export interface WordTest {
  readonly fold: string;
  readonly isBeginning: boolean;
  readonly isCapitals: boolean;
}

/** One of the ways through a part: a run of words, or a person (any listed one, or this one). */
export type Way =
  | { readonly kind: 'words'; readonly words: readonly WordTest[] }
  | { readonly kind: 'person'; readonly who?: string };

/** How the ways of a choice begin: with these words, with words that begin so, or with a person. */
export interface Firsts {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly hasPerson: boolean;
}

export type Part =
  | {
      readonly kind: 'choice';
      readonly ways: readonly Way[];
      /** First words of the ways, for a quick no. */
      readonly firsts: Firsts;
      readonly mayMiss: boolean;
    }
  | {
      readonly kind: 'list';
      readonly list: List;
      readonly mayMiss: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number; readonly reach: 'clause' | 'sentence' }
  | {
      readonly kind: 'count';
      /** `others`: "122 others"; `joined`: "two-day". */
      readonly form: 'plain' | 'others' | 'joined';
      readonly joined?: string;
      readonly isAnswer: boolean;
    }
  | { readonly kind: 'date'; readonly mayMiss: boolean };

export interface Phrase {
  /** As its editor wrote it. */
  readonly say: string;
  readonly parts: readonly Part[];
  /** The part that answers: the count or date that is asked for, where there is one. */
  readonly answer?: Part;
  readonly musts: readonly Must[];
}

/** One of these must stand in a sentence: a word, a word with this beginning, one of these people, anyone. */
export interface Must {
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
  readonly people: readonly string[];
  readonly anyone: boolean;
}

/** What is wrong with a phrase, and where in it (a UTF-16 index), so that a check can print the place. */
export interface PhraseFault {
  readonly index: number;
  readonly reason: string;
  readonly help: string;
}

/** A named list, its entries kept by the word they begin with. */
export interface List {
  readonly name: string;
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Entries that begin with anything but one whole word. */
  readonly others: readonly Phrase[];
}

/** The named lists of a story. */
export type Lists = ReadonlyMap<string, List>;
