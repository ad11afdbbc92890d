/** One number at two moments: what each source gives for before the event, for after it, or without a moment. */
import { joinWords } from '../text/join-words.ts';
import { writeNumber } from '../text/spell-number.ts';
import { describeDate } from './describe-date.ts';
import type { Model, Statement } from './model.ts';
import { numberOf } from './number-of.ts';
import { statementsOf } from './statements.ts';
import { qualifierOf } from './describe-amount.ts';

export interface MomentMark {
  moment: 'before' | 'on' | 'after';
  number: number;
  /** "more than", "about"; empty where the number is exact. */
  qualifier: string;
  /** An unidentified source is shown, and in no count. */
  sources: { letter: string; machine: boolean; unidentified?: boolean }[];
}

export interface MomentsView {
  day: string;
  marks: MomentMark[];
  /** The chart in words, a sentence for each mark: "D: more than 1,200 after the release." */
  words: string[];
  caption: string | undefined;
  /** The claims whose numbers these are. */
  claims: string[];
}

const when = { before: 'before the release', on: 'that day', after: 'after the release' } as const;

export function viewMoments({ story, claims }: Model): MomentsView {
  const statements = statementsOf(claims);
  const marks = story.moments
    .map(({ moment, ...reference }) => markOf(moment, statements.get(reference)))
    .filter(({ sources }) => sources.length > 0);
  return {
    day: describeDate(story.date),
    marks,
    words: marks.map(tell),
    caption: story.captions.moments,
    claims: [...new Set(story.moments.map(({ claim }) => claim))],
  };
}

function markOf(moment: MomentMark['moment'], statement: Statement): MomentMark {
  const qualifier = qualifierOf(statement);
  return {
    moment,
    number: numberOf(statement),
    qualifier: qualifier === 'exactly' ? '' : qualifier,
    sources: statement.line.slots
      .filter(({ state }) => state === 'says')
      .map(({ letter, machine, unidentified }) => ({ letter, machine, unidentified })),
  };
}

function tell({ moment, number, qualifier, sources }: MomentMark): string {
  const among = (isRead: boolean) =>
    joinWords(sources.filter(({ machine }) => machine === isRead).map(({ letter }) => letter));
  const read = among(true) && `machine-read ${among(true)}`;
  const letters = [among(false), read].filter(Boolean).join('; ');
  return `${letters}: ${qualifier} ${writeNumber(number)} ${when[moment]}.`.replace(/ {2}/g, ' ');
}
