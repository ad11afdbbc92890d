/** A line in words: its count, who parts from it, and every state that occurs. */
import { joinWords } from '../text/join-words.ts';
import type { Slot } from './line.ts';

/** What the sources of a line do: they say a thing, or they name a person. */
export interface LineWords {
  does: string;
  machineDoes: string;
}

export const saysWords: LineWords = { does: 'Says so', machineDoes: 'Machine-read as saying so' };
export const namesWords: LineWords = { does: 'Names', machineDoes: 'Machine-read as naming' };

interface Counts {
  says: number;
  of: number;
  machine: number;
  unidentified: number;
}

/** "all 5 sources", "4 of 5 sources, and 2 machine-read". */
export function describeCount({ says, of, machine, unidentified }: Counts): string {
  const apart = [
    ...(machine > 0 ? [`${machine} machine-read`] : []),
    ...(unidentified > 0 ? [`${unidentified} unidentified`] : []),
  ];
  if (of === 0) return apart.length > 0 ? joinWords(apart) : 'no source read';
  const noun = of === 1 ? 'source' : 'sources';
  const reviewed = says === of && of > 1 ? `all ${of} ${noun}` : `${says} of ${of} ${noun}`;
  return [reviewed, ...(apart.length > 0 ? [joinWords(apart)] : [])].join(', and ');
}

/** How one kind of slot is told apart, in hidden words and under the line. */
interface Telling {
  holds: (slot: Slot) => boolean;
  /** Hidden words: "Answers otherwise: A, E." */
  words: string | keyof LineWords;
  /** Under the line, for one and for several; left out where the mark is silence or agreement. */
  one?: string;
  several?: string;
  /** The same where the sources are too many to name. */
  counted?: [string, string];
}

const tellings: Telling[] = [
  { holds: (slot) => slot.state === 'says' && !slot.machine, words: 'does' },
  {
    holds: (slot) => slot.state === 'otherwise' && !slot.machine,
    words: 'Answers otherwise',
    one: 'answers otherwise',
    several: 'answer otherwise',
  },
  {
    holds: (slot) => slot.state === 'denies' && !slot.machine,
    words: 'Contradicts it',
    one: 'contradicts it',
    several: 'contradict it',
  },
  {
    holds: (slot) => slot.also && !slot.machine,
    words: 'Says so and also contradicts it',
    one: 'also says the contrary',
    several: 'also say the contrary',
  },
  { holds: (slot) => slot.state === 'says' && slot.machine, words: 'machineDoes' },
  {
    holds: (slot) => slot.state === 'otherwise' && slot.machine,
    words: 'Machine-read as answering otherwise',
    one: ', machine-read, answers otherwise',
    several: ', machine-read, answer otherwise',
    counted: ['machine-read otherwise', 'machine-read otherwise'],
  },
  {
    holds: (slot) => slot.state === 'denies' && slot.machine,
    words: 'Machine-read as contradicting it',
    one: ', machine-read, contradicts it',
    several: ', machine-read, contradict it',
    counted: ['machine-read to the contrary', 'machine-read to the contrary'],
  },
  {
    holds: (slot) => slot.also && slot.machine,
    words: 'Machine-read as saying so and also contradicting it',
    one: ', machine-read, also says the contrary',
    several: ', machine-read, also say the contrary',
    counted: ['machine-read both ways', 'machine-read both ways'],
  },
  {
    holds: (slot) => slot.state === 'silent',
    words: 'Silent',
    counted: ['is silent', 'are silent'],
  },
  {
    holds: (slot) => slot.state === 'predates',
    words: 'Silent, may predate this',
    counted: ['may predate this', 'may predate this'],
  },
  {
    holds: (slot) => slot.state === 'unread',
    words: 'Not read',
    one: 'not read',
    several: 'not read',
  },
  {
    holds: (slot) => slot.unidentified && slot.state !== 'unread',
    words: 'Unidentified, in no count',
    one: 'is unidentified',
    several: 'are unidentified',
    counted: ['unidentified, in no count', 'unidentified, in no count'],
  },
];

/** "Says so: A, B, D. Silent, may predate this: C." */
export function describeSlots(slots: readonly Slot[], wording: LineWords): string {
  return tellings
    .map(({ holds, words }) => {
      const label = words === 'does' || words === 'machineDoes' ? wording[words] : words;
      return [label, slots.filter(holds).map((slot) => slot.letter)] as const;
    })
    .filter(([, letters]) => letters.length > 0)
    .map(([label, letters]) => `${label}: ${letters.join(', ')}.`)
    .join(' ');
}

/** "A and E answer otherwise; D contradicts it"; with `counted`, numbers take the place of letters. */
export function describeParting(slots: readonly Slot[], counted: boolean): string {
  return tellings
    .map((telling) => {
      const letters = slots.filter(telling.holds).map((slot) => slot.letter);
      if (letters.length === 0) return '';
      return counted ? tellCount(telling, letters.length) : tellLetters(telling, letters);
    })
    .filter((told) => told !== '')
    .join('; ');
}

function tellLetters({ one, several }: Telling, letters: string[]): string {
  const does = letters.length === 1 ? one : several;
  if (does === undefined) return '';
  return `${joinWords(letters)}${does.startsWith(',') ? '' : ' '}${does}`;
}

function tellCount({ one, several, counted }: Telling, count: number): string {
  const [single, plural] = counted ?? [one, several];
  const does = count === 1 ? single : plural;
  return does === undefined ? '' : `${count} ${does}`;
}
