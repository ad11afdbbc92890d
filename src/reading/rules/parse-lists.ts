/** Parses the named lists of a story: synonyms that its rules share, written once. */
import { parsePhrase } from './parse-phrase.ts';
import type { List, Lists, Phrase, PhraseFault } from './phrase.ts';

/** A fault in a named list: in which entry of which list. */
export interface ListFault extends PhraseFault {
  readonly list: string;
  readonly entry: number;
}

/** The words an entry may begin with, or nothing where it begins with anything else. */
function firstWords({ parts }: Phrase): string[] | undefined {
  const [first] = parts;
  if (first?.kind !== 'choice' || first.mayMiss) return undefined;
  const words = first.ways.map((way) => (way.kind === 'words' ? way.words[0] : undefined));
  const isWhole = words.every((word) => word && !word.isBeginning);
  return isWhole ? words.map((word) => word!.fold) : undefined;
}

function toList(name: string, entries: readonly Phrase[]): List {
  const byFirst = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const entry of entries) {
    const words = firstWords(entry);
    if (!words) others.push(entry);
    for (const word of new Set(words)) byFirst.set(word, [...(byFirst.get(word) ?? []), entry]);
  }
  return { name, byFirst, others };
}

/** Parses the named lists. An entry is a phrase of its own, without lists inside it. */
export function parseLists(
  words: Readonly<Record<string, readonly string[]>>,
  people?: ReadonlySet<string>,
): { lists: Lists; faults: ListFault[] } {
  const lists = new Map<string, List>();
  const faults: ListFault[] = [];
  for (const [name, entries] of Object.entries(words)) {
    const phrases: Phrase[] = [];
    entries.forEach((say, entry) => {
      const parsed = parsePhrase(say, people ? { people } : {});
      if ('phrase' in parsed) phrases.push(parsed.phrase);
      else faults.push(...parsed.faults.map((fault) => ({ ...fault, list: name, entry })));
    });
    lists.set(name, toList(name, phrases));
  }
  return { lists, faults };
}
