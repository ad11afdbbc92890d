/** Random stories: claims that imply and exclude across each other, articles, and what the machine read in them. */
import fc from 'fast-check';
import type { Answer } from '../../../src/law/cell-of.ts';
import type { LawEntries } from '../../../src/law/holdings-of.ts';
import type { RelatedClaim } from '../../../src/law/relations.ts';
import { answer, statement } from './sources.ts';

/** What is drawn before ids are known: every number is taken to the length of the list it chooses from. */
const relations = fc.array(fc.nat(), { maxLength: 2 });
const drawn = fc.record({
  claims: fc.array(
    fc.record({
      answers: fc.constantFrom('one' as const, 'many' as const),
      positions: fc.array(fc.record({ implies: relations, excludes: relations }), {
        minLength: 1,
        maxLength: 4,
      }),
      elsewhere: fc.array(fc.nat(), { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  sources: fc.array(
    fc.record({
      evidence: fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 2 }), { maxLength: 4 }),
      looked: fc.array(fc.nat(), { maxLength: 2 }),
      answers: fc.array(fc.record({ at: fc.nat(), isNew: fc.boolean() }), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function build({ claims, sources }: Drawn): LawEntries {
  const keys = claims.flatMap(({ positions }, at) => positions.map((_, p) => `c${at}/p${p}`));
  const keyAt = (number: number): string => keys[number % keys.length]!;
  const keysAt = (numbers: readonly number[]) => [...new Set(numbers.map(keyAt))];
  return {
    claims: claims.map(({ answers, positions, elsewhere }, at) => ({
      id: `c${at}`,
      entry: {
        answers,
        positions: positions.map(({ implies, excludes }, p) => {
          // A statement of the same claim is named by its id alone, as editors do.
          const name = (key: string) => key.replace(`c${at}/`, '');
          const others = (numbers: readonly number[]) =>
            keysAt(numbers)
              .filter((key) => key !== `c${at}/p${p}`)
              .map(name);
          return { id: `p${p}`, implies: others(implies), excludes: others(excludes) };
        }),
        elsewhere: keysAt(elsewhere)
          .filter((key) => !key.startsWith(`c${at}/`))
          .map((key) => ({ statement: statement(key) })),
      },
    })),
    articles: sources.map(({ evidence, looked }, at) => ({
      id: `s${at}`,
      entry: {
        evidence: evidence.map((backs, index) => ({
          id: `e${index}`,
          backs: keysAt(backs).map(statement),
          exact: 'its words',
          voice: 'own' as const,
          attribution: [],
        })),
        reviewed: [...new Set(looked.map((number) => `c${number % claims.length}`))],
      },
    })),
    readings: sources.map(({ answers }, at) => ({
      id: `s${at}`,
      entry: { answers: answers.map(({ at: number, isNew }) => read(keyAt(number), isNew)) },
    })),
  };
}

/** An answer of the machine: a listed position, or a number that no position has. */
function read(key: string, isNew: boolean): Answer {
  if (!isNew) return answer(key);
  const { position: _, ...rest } = answer(key);
  return { ...rest, value: { number: 7, qualifier: 'exactly', unit: 'boats' } };
}

export const anyStory: fc.Arbitrary<LawEntries> = drawn.map(build);

/** A story, and the same with every list in another order. */
export const anyStoryTwice: fc.Arbitrary<[LawEntries, LawEntries]> = fc
  .tuple(anyStory, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }))
  .map(([story, turns]) => {
    let next = 0;
    const turn = <Item>(list: readonly Item[]): Item[] => {
      const by = turns[next++ % turns.length]! % Math.max(1, list.length);
      const moved = [...list.slice(by), ...list.slice(0, by)];
      return by % 2 === 0 ? moved.reverse() : moved;
    };
    return [story, reorder(story, turn)];
  });

function reorder(
  { claims, articles, readings }: LawEntries,
  turn: <Item>(list: readonly Item[]) => Item[],
): LawEntries {
  const turned = (entry: RelatedClaim): RelatedClaim => ({
    ...entry,
    elsewhere: turn(entry.elsewhere),
    positions: turn(entry.positions).map((position) => ({
      ...position,
      implies: turn(position.implies),
      excludes: turn(position.excludes),
    })),
  });
  return {
    claims: turn(claims).map(({ id, entry }) => ({ id, entry: turned(entry) })),
    articles: turn(articles).map(({ id, entry: { evidence, reviewed } }) => ({
      id,
      entry: {
        reviewed: turn(reviewed),
        evidence: turn(evidence).map((one) => ({ ...one, backs: turn(one.backs) })),
      },
    })),
    readings: turn(readings).map(({ id, entry: { answers } }) => ({
      id,
      entry: { answers: turn(answers) },
    })),
  };
}
