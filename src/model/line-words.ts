/** A line in words: its count, who dissents and what they say, and every state that occurs. */
import { joinWords } from '../text/join-words.ts';
import { plural } from '../text/plural.ts';
import { type Line, MANY_FROM, type Slot } from './line.ts';

/** What the sources of a line do: they say a thing, or they name a person. */
export interface LineWords {
  does: string;
  machineDoes: string;
}

export const saysWords: LineWords = { does: 'Says so', machineDoes: 'Machine-read as saying so' };
export const namesWords: LineWords = { does: 'Names', machineDoes: 'Machine-read as naming' };

type Counts = Pick<Line, 'says' | 'of' | 'machine' | 'unidentified' | 'origins'>;

/** "all 5 sources, 3 origins", "4 of 5 sources, and 2 machine-read". */
export function describeCount({ says, of, machine, unidentified, origins }: Counts): string {
  const apart = [
    ...(machine > 0 ? [`${machine} machine-read`] : []),
    ...(unidentified > 0 ? [`${unidentified} unidentified`] : []),
  ];
  if (of === 0) return apart.length > 0 ? joinWords(apart) : 'no source read';
  const noun = of === 1 ? 'source' : 'sources';
  const reviewed = says === of && of > 1 ? `all ${of} ${noun}` : `${says} of ${of} ${noun}`;
  // One source has one origin; that several have fewer is what a reader must know.
  const accounts = says > 1 && origins !== undefined ? [plural(origins, 'origin')] : [];
  return [reviewed, ...accounts, ...(apart.length > 0 ? [`and ${joinWords(apart)}`] : [])].join(
    ', ',
  );
}

/** How one kind of slot is told in hidden words. */
interface Telling {
  holds: (slot: Slot) => boolean;
  /** "Denies it: A." */
  words: string | keyof LineWords;
}

const tellings: readonly Telling[] = [
  { holds: ({ state, machine }) => state === 'says' && !machine, words: 'does' },
  { holds: ({ state, machine }) => state === 'says' && machine, words: 'machineDoes' },
  { holds: ({ state, machine }) => state === 'says-less' && !machine, words: 'Says less' },
  {
    holds: ({ state, machine }) => state === 'says-less' && machine,
    words: 'Machine-read as saying less',
  },
  { holds: ({ state, machine }) => state === 'another' && !machine, words: 'Gives another answer' },
  {
    holds: ({ state, machine }) => state === 'another' && machine,
    words: 'Machine-read as giving another answer',
  },
  { holds: ({ state, machine }) => state === 'denies' && !machine, words: 'Denies it' },
  {
    holds: ({ state, machine }) => state === 'denies' && machine,
    words: 'Machine-read as denying it',
  },
  { holds: ({ also }) => also, words: 'Says so and also the contrary' },
  { holds: ({ state }) => state === 'silent', words: 'Silent' },
  { holds: ({ state }) => state === 'may-predate', words: 'Silent, may predate this' },
  { holds: ({ state }) => state === 'not-read', words: 'Not read' },
  {
    holds: ({ unidentified, state }) => unidentified && state !== 'not-read',
    words: 'Unidentified, in no count',
  },
];

/** "Says so: A, B, D. Denies it: E (before it). Silent, may predate this: C." */
export function describeSlots(slots: readonly Slot[], wording: LineWords): string {
  return tellings
    .map(({ holds, words }) => {
      const label = words === 'does' || words === 'machineDoes' ? wording[words] : words;
      return [label, slots.filter(holds)] as const;
    })
    .filter(([, held]) => held.length > 0)
    .map(([label, held]) => `${label}: ${held.map(nameSlot).join(', ')}.`)
    .join(' ');
}

function nameSlot({ letter, instead }: Slot): string {
  return instead === '' ? letter : `${letter} (${instead})`;
}

/**
 * Dissent, and nothing else: who gives another answer or denies it, with what they say: "A: about nine; ≠ E: before
 * it". With `counted`, numbers take the place of letters.
 */
export function describeParting(slots: readonly Slot[], counted: boolean): string {
  const dissents = slots.filter(
    ({ state, also }) => state === 'another' || state === 'denies' || also,
  );
  const alike = Map.groupBy(
    dissents,
    ({ state, also, machine, instead }) =>
      `${state === 'denies' || also ? '≠ ' : ''}${'\u0000'}${also ? ' also' : ''}${machine ? ', machine-read' : ''}: ${instead}`,
  );
  return Array.from(alike, ([told, those]) => {
    const letters = joinWords(those.map(({ letter }) => letter));
    return told.replace('\u0000', counted ? plural(those.length, 'source') : letters);
  }).join('; ');
}

/** "says less: B, D": who says less than a sentence; of many how many they are. */
export function describeLess(slots: readonly Slot[]): string {
  const less = slots.filter(({ state, machine }) => state === 'says-less' && !machine);
  if (less.length === 0) return '';
  return `says less: ${less.length < MANY_FROM ? less.map(({ letter }) => letter).join(', ') : less.length}`;
}
