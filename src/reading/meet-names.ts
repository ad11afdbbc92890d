/** Walks through one line and meets the names in it, before it is settled whose they are. */
import type { Span } from '../text/spans.ts';
import { isSecondHalf, judgeSurname, standTogether } from './judge-surname.ts';
import type { KnownNames, NameSequence } from './known-names.ts';
import type { Surname } from './known-person.ts';
import { matchNearSurname, matchSurname } from './match-surname.ts';
import type { NameLine, NameWord } from './name-words.ts';

/** A name met in a line. */
export interface Met {
  readonly span: Span;
  /** `other`: a listed surname that is someone else's here; `strange`: a word that is only near one. */
  readonly kind: 'whole' | 'bare' | 'other' | 'organisation' | 'strange';
  /** Whom it may name. */
  readonly who: readonly string[];
  /** The surname it was met by, folded. */
  readonly surname: string;
  readonly needsFullName: boolean;
}

/** What the whole seed says about its names. */
export interface NameKnowledge {
  readonly known: KnownNames;
  /** Every word that stands somewhere in lower case: at the start of a sentence it is no name. */
  readonly common: ReadonlySet<string>;
  /** The listed people whose surname comes near a word. */
  readonly nearest: (word: NameWord) => readonly string[];
}

/** What was met from one word to another. */
type Step = Omit<Met, 'span'> & { readonly from: number; readonly to: number };

/** The listed whole name that begins at a word. */
function matchSequence(line: NameLine, index: number, known: KnownNames): NameSequence | undefined {
  return known.sequences.get(line.words[index]!.folded)?.find((sequence) =>
    sequence.words.every((folded, place) => {
      const word = line.words[index + place];
      if (!word || word.folded !== folded) return false;
      if (place > 0 && !standTogether(line.words[index + place - 1]!, word)) return false;
      if (sequence.kind === 'person' && !word.isCapital) return false;
      return !sequence.printed || sequence.printed[place] === word.text.replaceAll('.', '');
    }),
  );
}

/** A listed whole name. */
function meetSequence(line: NameLine, index: number, { known }: NameKnowledge): Step | undefined {
  const sequence = matchSequence(line, index, known);
  if (!sequence) return undefined;
  if (sequence.kind === 'person' && isSecondHalf(line, index)) return undefined;
  return {
    kind: sequence.kind === 'person' ? 'whole' : 'organisation',
    who: [sequence.who],
    surname: sequence.words.at(-1)!,
    needsFullName: false,
    from: index,
    to: index + sequence.words.length - 1,
  };
}

/** The listed surnames that a word may be. */
function surnamesAt(line: NameLine, index: number, known: KnownNames): readonly Surname[] {
  const word = line.words[index]!;
  const surnames = matchSurname(word, known);
  const before = line.words[index - 1];
  if (surnames.length > 0 || !before || !standTogether(before, word)) return surnames;
  return matchNearSurname(word, before, known);
}

/** A surname, judged for every person whose it may be; a whole name wins over a bare one. */
function meetSurname(line: NameLine, index: number, given: NameKnowledge): Step | undefined {
  const judged = surnamesAt(line, index, given.known).map((surname) => ({
    surname,
    judgement: judgeSurname(line, index, given.known.people.get(surname.who)!, given),
  }));
  const kind = (['whole', 'bare', 'other'] as const).find((one) =>
    judged.some(({ judgement }) => judgement.kind === one),
  );
  if (!kind) return undefined;
  const fitting = judged.filter(({ judgement }) => judgement.kind === kind);
  const titled = fitting.filter(({ judgement }) => judgement.hasOwnTitle);
  const chosen = titled.length > 0 ? titled : fitting;
  return {
    kind,
    who: [...new Set(chosen.map(({ surname }) => surname.who))],
    surname: line.words[index]!.folded,
    needsFullName: chosen.every(({ surname }) => surname.needsFullName),
    from: chosen[0]!.judgement.from,
    to: chosen[0]!.judgement.to,
  };
}

/** The handle that stands at a word behind its @, where it is listed. */
function meetHandle(
  line: NameLine,
  { start }: NameWord,
  { known }: NameKnowledge,
): Met | undefined {
  const handle = /^@\w+/.exec(line.text.slice(start - 1, start + 40))?.[0] ?? '';
  const owner = known.handles.get(handle.toLowerCase());
  if (!owner) return undefined;
  return {
    span: line.toSpan(start - 1, start - 1 + handle.length),
    kind: owner.kind === 'person' ? 'whole' : 'organisation',
    who: [owner.who],
    surname: '',
    needsFullName: false,
  };
}

/** A capitalised word that only comes near a listed surname. */
function meetStranger(word: NameWord, index: number, { nearest }: NameKnowledge): Step | undefined {
  const who = word.isCapital ? nearest(word) : [];
  if (who.length === 0) return undefined;
  return { kind: 'strange', who, surname: '', needsFullName: false, from: index, to: index };
}

/** The names of one line, in order. */
export function meetNames(line: NameLine, given: NameKnowledge): Met[] {
  const met: Met[] = [];
  for (let index = 0; index < line.words.length; index++) {
    const word = line.words[index]!;
    const sign = line.text[word.start - 1];
    if (sign === '/') continue;
    if (sign === '@') {
      const handle = meetHandle(line, word, given);
      if (handle) met.push(handle);
      continue;
    }
    const step =
      meetSequence(line, index, given) ??
      meetSurname(line, index, given) ??
      meetStranger(word, index, given);
    if (!step) continue;
    const { from, to, ...rest } = step;
    met.push({ ...rest, span: line.toSpan(line.words[from]!.start, line.words[to]!.end) });
    index = to;
  }
  return met;
}
