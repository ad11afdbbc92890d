/** What holds of the law of the line in any story: 5,000 random ones for each sentence. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { statementOf } from '../../../src/law/cell-of.ts';
import { holdingsOf, type LawEntries } from '../../../src/law/holdings-of.ts';
import { keyOf, namedBy } from '../../../src/law/relations.ts';
import { type Stand, standOn } from '../../../src/law/stand-on.ts';
import { anyStory, anyStoryTwice } from './any-story.ts';

test.setTimeout(120_000);

/** Where one source stands on one statement, with all that decides it. */
interface Place extends Stand {
  readonly key: string;
  readonly source: string;
  readonly claim: LawEntries['claims'][number];
  readonly looked: boolean;
  /** The statements that the source is quoted for, in all claims. */
  readonly taken: readonly string[];
}

/** Every source on every statement that a claim lists. */
function places(entries: LawEntries, early = false): Place[] {
  const { relations, sources } = holdingsOf(entries);
  return entries.articles.flatMap(({ id: source, entry }) => {
    const taken = entry.evidence.flatMap(({ backs }) => backs.map(keyOf));
    return entries.claims.flatMap((claim) =>
      claim.entry.positions.map((position): Place => {
        const key = keyOf({ claim: claim.id, position: position.id });
        const stand = standOn({ key, claim }, sources.get(source)!, relations, early);
        const looked = entry.reviewed.includes(claim.id);
        return { ...stand, key, source, claim, looked, taken };
      }),
    );
  });
}

const dissents = ({ state, also }: Stand): boolean =>
  state === 'another' || state === 'denies' || also;

/** A place in words, whatever the order of what stands there instead. */
const told = ({ source, key, state, also, machine, instead }: Place): string =>
  [source, key, state, also, machine, ...[...instead].sort()].join(' ');

const byName = (all: readonly Place[]): string[] => all.map(told).sort();

/** What one statement implies as the entries have it, worked out again, step by step. */
function followsFrom(taken: readonly string[], { claims }: LawEntries): Set<string> {
  const held = new Set(taken);
  let before = -1;
  while (held.size > before) {
    before = held.size;
    for (const { id, entry } of claims) {
      for (const { id: position, implies } of entry.positions) {
        if (held.has(`${id}/${position}`)) implies.forEach((name) => held.add(namedBy(id, name)));
      }
    }
  }
  return held;
}

/** Whether an entry says of two statements that they cannot both be true. */
function exclude(one: string, other: string, { claims }: LawEntries): boolean {
  return claims.some(({ id, entry }) =>
    entry.positions.some(({ id: position, excludes }) => {
      const key = `${id}/${position}`;
      const named = excludes.map((name) => namedBy(id, name));
      return (key === one && named.includes(other)) || (key === other && named.includes(one));
    }),
  );
}

/** Asks something of many stories. */
function holdsInAll(of: (story: LawEntries) => void): void {
  fc.assert(fc.property(anyStory, of), { numRuns: 5000 });
}

/** A list of places that should be empty: `expect` keeps each call, and these are millions. */
function none(found: readonly Place[]): void {
  if (found.length > 0) expect(found.map(told)).toEqual([]);
}

/** The same entries as if no machine had read them. */
const unread = (story: LawEntries): LawEntries => ({ ...story, readings: [] });

test('another answer is given only to a claim with one answer, by a source that answers it', () => {
  holdsInAll((story) => {
    const found = places(story).filter(({ state }) => state === 'another');
    none(found.filter(({ claim }) => claim.entry.answers !== 'one'));
    none(found.filter(({ instead }) => instead.length === 0));
  });
});

test('a statement is denied only by what an exclusion names', () => {
  holdsInAll((story) => {
    const found = places(story).filter(({ state, also }) => state === 'denies' || also);
    none(
      found.filter(
        ({ key, instead }) =>
          instead.length === 0 || !instead.every((other) => exclude(key, other, story)),
      ),
    );
  });
});

test('without exclusions and claims of one answer nobody dissents', () => {
  holdsInAll((story) => {
    const claims = story.claims.map(({ id, entry: { positions, elsewhere } }) => ({
      id,
      entry: {
        answers: 'many' as const,
        elsewhere,
        positions: positions.map((position) => ({ ...position, excludes: [] })),
      },
    }));
    none(places({ ...story, claims }).filter(dissents));
  });
});

test('a source that nobody looked through is never silent', () => {
  holdsInAll((story) => {
    const quiet = [...places(story), ...places(story, true)].filter(
      ({ state }) => state === 'silent' || state === 'may-predate',
    );
    none(quiet.filter(({ looked }) => !looked));
  });
});

test('evidence for one position makes nobody silent on another: one piece more never adds a silence', () => {
  fc.assert(
    fc.property(anyStory.map(unread), fc.nat(), (story, number) => {
      const keys = places(story).map(({ key }) => key);
      const [claim = '', position = ''] = keys[number % keys.length]!.split('/');
      const more = {
        id: 'more',
        backs: [{ claim, position }],
        exact: 'more words',
        voice: 'own' as const,
        attribution: [],
      };
      const articles = story.articles.map(({ id, entry }) => ({
        id,
        entry: { ...entry, evidence: [...entry.evidence, more] },
      }));
      const before = places(story);
      none(
        places({ ...story, articles }).filter(
          ({ state }, at) => state === 'silent' && before[at]!.state !== 'silent',
        ),
      );
    }),
    { numRuns: 5000 },
  );
});

test('no order of articles, evidence, claims, positions, relations or answers changes a state', () => {
  fc.assert(
    fc.property(anyStoryTwice, ([story, turned]) => {
      const [one, other] = [byName(places(story)), byName(places(turned))];
      if (one.join('\n') !== other.join('\n')) expect(other).toEqual(one);
    }),
    { numRuns: 5000 },
  );
});

test('what words imply they say; they deny it too only where the relations contradict each other', () => {
  holdsInAll((story) => {
    for (const key of places(unread(story)).map((place) => place.key)) {
      const [claim = '', position = ''] = key.split('/');
      const alone = {
        ...unread(story),
        articles: [
          {
            id: 's0',
            entry: {
              reviewed: [],
              evidence: [
                {
                  id: 'e0',
                  backs: [{ claim, position }],
                  exact: 'its words',
                  voice: 'own' as const,
                  attribution: [],
                },
              ],
            },
          },
        ],
      };
      const held = followsFrom([key], story);
      const isAtOdds = [...held].some((one) =>
        [...held].some((other) => exclude(one, other, story)),
      );
      const implied = places(alone).filter((place) => held.has(place.key));
      none(implied.filter(({ state }) => state !== 'says'));
      none(implied.filter(({ also }) => also && !isAtOdds));
    }
  });
});

test('what the machine read changes nothing that an editor found said or denied', () => {
  holdsInAll((story) => {
    const before = places(unread(story));
    none(
      places(story).filter((place, at) => {
        const { state } = before[at]!;
        return (state === 'says' || state === 'denies') && told(place) !== told(before[at]!);
      }),
    );
  });
});

test('the machine is marked where it changes a state, and only there', () => {
  holdsInAll((story) => {
    const before = places(unread(story));
    none(before.filter(({ machine }) => machine));
    none(
      places(story).filter(({ state, machine }, at) => machine !== (state !== before[at]!.state)),
    );
  });
});

test('what an editor settled wholly no machine changes: a claim looked through, or one answer given', () => {
  holdsInAll((story) => {
    const { sources } = holdingsOf(story);
    const before = places(unread(story));
    none(
      places(story).filter((place, at) => {
        const { edited, looked } = sources.get(place.source)!.cells.get(place.claim.id)!;
        const isSettled = looked || (place.claim.entry.answers === 'one' && edited.length > 0);
        return isSettled && told(place) !== told(before[at]!);
      }),
    );
  });
});

test('no answer of the machine is left where an editor has the statement, or has settled the claim', () => {
  holdsInAll((story) => {
    const { sources } = holdingsOf(story);
    for (const [, { cells }] of sources) {
      for (const { id, entry } of story.claims) {
        const { edited, answers, looked } = cells.get(id)!;
        const isSettled = looked || (entry.answers === 'one' && edited.length > 0);
        if (isSettled) expect(answers).toEqual([]);
        else if (answers.some((one) => edited.includes(statementOf(one)))) expect(answers).toBe([]);
      }
    }
  });
});

test('the table, worked out again from the entries, says the same of what editors found', () => {
  holdsInAll((story) => {
    none(
      places(unread(story)).filter(({ key, claim, taken, looked, state, also }) => {
        const held = followsFrom(taken, story);
        const isDenied = [...held].some((other) => exclude(key, other, story));
        const answered = taken.filter(
          (one) =>
            one.startsWith(`${claim.id}/`) ||
            claim.entry.elsewhere.some((other) => keyOf(other.statement) === one),
        );
        const isLess = [...followsFrom([key], story)].some((one) => held.has(one));
        const expected = held.has(key)
          ? 'says'
          : isDenied
            ? 'denies'
            : isLess
              ? 'says-less'
              : claim.entry.answers === 'one' && answered.length > 0
                ? 'another'
                : looked
                  ? 'silent'
                  : 'not-read';
        return state !== expected || also !== (held.has(key) && isDenied);
      }),
    );
  });
});
