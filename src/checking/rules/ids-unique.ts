/** Rule: ids and letters are unique, also where only case or punctuation tells them apart. */
import type { Content, FieldPath, Located } from '../content.ts';
import { fault } from '../fault.ts';
import type { Grounds } from '../grounds.ts';
import type { Message } from '../message.ts';

/** An id with the field that gives it. */
interface Given {
  readonly id: string;
  readonly from: Located<unknown>;
  readonly path: FieldPath;
  /** The whole entry of a list: two that are the same were pasted twice. */
  readonly whole?: string;
}

/** Ids that are given twice within what they must be unique in. */
export function idsUnique({ content }: Grounds): Message[] {
  return [
    ...filesOf(content).flatMap(({ noun, given }) => repeated(noun, given)),
    ...repeated('letter', lettersOf(content)),
    ...content.articles.flatMap((from) => repeated('evidence', listIds(from, 'evidence'))),
    ...content.claims.flatMap((from) => repeated('position', listIds(from, 'positions'))),
    ...(content.story
      ? (['stages', 'peopleGroups'] as const).flatMap((list) =>
          repeated('entry', listIds(content.story!, list)),
        )
      : []),
  ];
}

/** People and organisations share their ids, because either may speak. */
function filesOf(content: Content): { noun: string; given: Given[] }[] {
  const own = (list: readonly Located<unknown>[], path: FieldPath = []) =>
    list.map((from) => ({ id: from.id, from, path }));
  return [
    { noun: 'article', given: own(content.articles) },
    { noun: 'claim', given: own(content.claims) },
    { noun: 'event', given: own(content.events) },
    { noun: 'topic', given: own(content.topics) },
    { noun: 'place', given: own(content.places, ['id']) },
    { noun: 'person or organisation', given: own([...content.people, ...content.organisations]) },
  ];
}

function lettersOf({ articles }: Content): Given[] {
  return articles.map((from) => ({ id: from.entry.letter, from, path: ['letter'] }));
}

function listIds<List extends string>(
  from: Located<Record<List, readonly { readonly id: string }[]>>,
  list: List,
): Given[] {
  return from.entry[list].map((entry, index) => ({
    ...{ id: entry.id, from, path: [list, index, 'id'] },
    whole: JSON.stringify(entry),
  }));
}

/** A message at each id that an earlier one already gives. */
function repeated(noun: string, given: readonly Given[]): Message[] {
  const first = new Map<string, Given>();
  return given.flatMap((one) => {
    const key = one.id.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, one);
      return [];
    }
    const { line } = earlier.from.at(earlier.path);
    const isSame = earlier.id === one.id;
    return [
      fault(one.from, one.path, {
        rule: 'ids-unique',
        reason: isSame
          ? `The ${noun} “${one.id}” is there already.`
          : `The ${noun} “${one.id}” differs from “${earlier.id}” only by case or punctuation.`,
        note: `The other: ${earlier.from.file}:${line}`,
        help: cureFor(noun, earlier, one),
      }),
    ];
  });
}

function cureFor(noun: string, earlier: Given, one: Given): string {
  if (noun === 'letter') return 'Give this source the next letter that no source has had.';
  const [first, second] = [earlier, one].map(({ from, path }) => from.at(path).line);
  const isPastedTwice = one.whole !== undefined && one.whole === earlier.whole;
  return isPastedTwice
    ? `Remove one of the two: they are the same, at lines ${first} and ${second}.`
    : 'Give one of them another id; one that was published keeps its own.';
}
