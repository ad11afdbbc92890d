/** Parses a phrase of a reading rule; what it does not understand it refuses, with the place. */
import { mustsOf } from './musts.ts';
import { parseMark, type Known } from './parse-mark.ts';
import type { Part, Phrase, PhraseFault } from './phrase.ts';
import { splitMarks, type Mark } from './split-marks.ts';

/** More marks than any phrase wants: what keeps the matcher's work bounded. */
export const MOST_MARKS = 24;

export type ParsedPhrase =
  { readonly phrase: Phrase } | { readonly faults: readonly PhraseFault[] };

const isGap = (part: Part | undefined): boolean => part?.kind === 'gap';
const mayMiss = (part: Part): boolean => 'mayMiss' in part && part.mayMiss;

/** What is wrong with the order of parts that are each right. */
function faultsOfOrder(parts: readonly Part[], marks: readonly Mark[]): PhraseFault[] {
  const faults: PhraseFault[] = [];
  const say = (place: number, reason: string, help: string): void => {
    faults.push({ index: marks[place]?.index ?? 0, reason, help });
  };
  parts.forEach((part, place) => {
    if (!isGap(part)) return;
    const text = marks[place]!.text;
    if (place === 0)
      say(place, `The phrase begins with “${text}”.`, 'Begin with what must stand there.');
    if (place === parts.length - 1) {
      say(place, `The phrase ends with “${text}”.`, 'End with what must stand there.');
    }
    if (isGap(parts[place - 1])) say(place, 'Two gaps stand side by side.', 'Leave one of them.');
  });
  const fixed = parts.filter((part) => !isGap(part) && !mayMiss(part));
  if (!fixed.length)
    say(0, 'Nothing in the phrase must stand there.', 'Ask for one word at least.');
  for (const place of new Set([0, parts.length - 1])) {
    if (fixed.length && mayMiss(parts[place]!)) {
      const help = 'Leave it out: it decides nothing.';
      say(place, `The ${place ? 'last' : 'first'} mark may be missing.`, help);
    }
  }
  return faults;
}

/** Parses a phrase against the lists and people there are. */
export function parsePhrase(say: string, known: Known): ParsedPhrase {
  const marks = splitMarks(say);
  if (!marks.length) {
    return {
      faults: [{ index: 0, reason: 'The phrase is empty.', help: 'Write it or remove it.' }],
    };
  }
  if (marks.length > MOST_MARKS) {
    const reason = `The phrase has ${marks.length} marks.`;
    const help = `Split it: ${MOST_MARKS} are the most.`;
    return { faults: [{ index: marks[MOST_MARKS]!.index, reason, help }] };
  }
  const parsed = marks.map((mark) => parseMark(mark, known));
  const faults = parsed.flatMap((one) => ('fault' in one ? [one.fault] : []));
  if (faults.length) return { faults };
  const parts = parsed.flatMap((one) => ('part' in one ? [one.part] : []));
  const ordered = faultsOfOrder(parts, marks);
  return ordered.length ? { faults: ordered } : { phrase: { say, parts, musts: mustsOf(parts) } };
}
