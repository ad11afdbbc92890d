/** Rule: a reviewer's tick is for what stands there now: a changed pair is unreviewed again. */
import { joinWords } from '../../text/join-words.ts';
import { plural } from '../../text/plural.ts';
import { warning } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';
import { reviewPairs, type Ticked, toldPairs } from '../review-pairs.ts';

const rule = 'review-current';

/** So many files are named. */
const MOST_FILES = 6;

/** Ticks for pairs that have changed or gone; what rests on the sources themselves is told in one message. */
export function reviewCurrent({ content }: Grounds): Message[] {
  const { review } = content;
  if (!review) return [];
  const told = toldPairs(content);
  const pairs = new Map([...reviewPairs(content), ...told].map((pair) => [nameOf(pair), pair]));
  const ofSources = new Set<Ticked>(told.filter(({ isOfSources }) => isOfSources));
  const old = Object.entries(review.entry).flatMap(([key, ticks]) =>
    Object.entries(ticks).flatMap(([target, { sha256, date }]) => {
      const pair = pairs.get(nameOf({ key, target }));
      return pair?.sha256 === sha256 ? [] : [{ key, target, date, pair }];
    }),
  );
  const asking = old.filter(({ pair }) => pair && ofSources.has(pair));
  const [first] = asking;
  return [
    ...old
      .filter((one) => !asking.includes(one))
      .map(({ key, target, date, pair }) =>
        warning(review, [key, target], {
          rule,
          reason: pair
            ? `“${target}” or the words of ${key} have changed since they were ticked on ${date}.`
            : `“${target}” no longer rests on ${key}, which was ticked on ${date}.`,
          help: pair
            ? 'Look again: “npm run review -- --sheet” prints the pair.'
            : 'Take the tick out.',
        }),
      ),
    ...(first
      ? [
          warning(review, [first.key, first.target], {
            rule,
            reason: `${plural(asking.length, 'sentence')} on what no source tells, or what all tell, ${asking.length === 1 ? 'asks' : 'ask'} again: a source came that could tell it, or ours changed.`,
            note: `In ${nameFiles(asking.map(({ key }) => key))}.`,
            help: 'Read them with the new text at hand: “npm run review -- --sheet” prints them with the sources they rest on. Tick what still holds, change what does not.',
          }),
        ]
      : []),
  ];
}

function nameOf({ key, target }: Pick<Ticked, 'key' | 'target'>): string {
  return `${key} ${target}`;
}

function nameFiles(keys: readonly string[]): string {
  const files = [...new Set(keys)];
  const left = files.length - MOST_FILES;
  return left > 0
    ? joinWords([...files.slice(0, MOST_FILES), plural(left, 'other file')])
    : joinWords(files);
}
