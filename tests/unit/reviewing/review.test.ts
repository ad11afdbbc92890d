/** Reviewing: the pairs, the sheet, the ticks, and what the machine left to review. */
import { expect, test } from '@playwright/test';
import { awaitingReview } from '../../../src/reviewing/awaiting-review.ts';
import type { Content, Located } from '../../../src/checking/content.ts';
import { isReviewed, reviewPairs, toldPairs } from '../../../src/checking/review-pairs.ts';
import { drawSheet, drawToldSheet, takeSheet } from '../../../src/reviewing/review-sheet.ts';
import type { ArticleEntry } from '../../../src/schemas/article.ts';
import type { ClaimEntry } from '../../../src/schemas/claim.ts';
import type { ReadingEntry } from '../../../src/schemas/reading.ts';

function located<Entry>(id: string, entry: unknown): Located<Entry> {
  return {
    ...{ id, file: `content/${id}`, entry: entry as Entry },
    ...{ at: () => ({ line: 1, column: 1 }), body: '', bodyLine: 1 },
  };
}

const claim = located<ClaimEntry>('how-many-ships', {
  ...{ question: 'How many ships waited?', weight: 1, answers: 'one', elsewhere: [] },
  positions: [
    { id: 'nine', statement: 'Nine ships waited.', implies: ['some'], excludes: ['ten'] },
    { id: 'some', statement: 'Ships waited.', implies: ['the-wait/ships'], excludes: [] },
    { id: 'ten', statement: 'Ten ships waited.', implies: ['some'], excludes: [] },
  ],
});

/** A statement of another claim, which the number of ships implies. */
const wait = located<ClaimEntry>('the-wait', {
  ...{ question: 'What was seen outside?', weight: 2, answers: 'many', elsewhere: [] },
  positions: [
    { id: 'ships', statement: 'Ships lay outside the port.', implies: [], excludes: [] },
    { id: 'fog', statement: 'Fog lay outside the port.', implies: [], excludes: [] },
  ],
});

function contentWith(
  answers: Partial<ReadingEntry['answers'][number]>[] = [],
  statement = 'Nine ships waited.',
): Content {
  const evidence = {
    id: 'nine',
    backs: [{ claim: 'how-many-ships', position: 'nine' }],
    exact: 'nine ships lay',
    voice: 'own',
    attribution: [],
  };
  const [nine, ...others] = claim.entry.positions;
  const changed = {
    ...claim,
    entry: { ...claim.entry, positions: [{ ...nine!, statement }, ...others] },
  };
  const article = (id: string, letter: string, found: unknown[], reviewed: string[] = []) =>
    located<ArticleEntry>(id, {
      letter,
      publisher: id,
      seed: { file: `${id}.txt`, sha256: id },
      evidence: found,
      reviewed,
    });
  return {
    ...{ events: [], organisations: [], people: [], places: [], rules: [], topics: [] },
    ...{ faulty: [], redirects: [], arguments: [], telling: undefined },
    ...{ review: undefined, merged: undefined, story: undefined },
    claims: [changed, wait],
    articles: [article('gazette', 'A', [evidence]), article('herald', 'B', [])],
    readings: [located<ReadingEntry>('herald', { answers })],
  };
}

test('a pair is every statement that the words reach, in any claim, with the way there', () => {
  const pairs = reviewPairs(contentWith());
  expect(pairs.map(({ target, via }) => [target, via])).toEqual([
    ['how-many-ships/nine', undefined],
    ['how-many-ships/some', 'implied by how-many-ships/nine'],
    ['the-wait/ships', 'implied by how-many-ships/nine'],
  ]);
});

test('a ticked pair is reviewed; once its statement changes it is not', () => {
  const content = contentWith();
  const pairs = reviewPairs(content);
  const sheet = drawSheet(content.articles[0]!, pairs, () => 'outside nine ships lay');
  const { review, taken, refused } = takeSheet(
    sheet.replace('[ ]', '[x]'),
    pairs,
    {},
    '2026-11-22',
  );
  expect([taken, refused]).toEqual([1, []]);
  expect(pairs.map((pair) => isReviewed(pair, review))).toEqual([true, false, false]);
  const after = reviewPairs(contentWith([], 'Nine ships waited for a day.'));
  expect(isReviewed(after[0]!, review)).toBe(false);
});

test('a tick for a pair that has changed since is refused by name', () => {
  const content = contentWith();
  const sheet = drawSheet(content.articles[0]!, reviewPairs(content), () => undefined).replace(
    '[ ]',
    '[x]',
  );
  const { taken, refused } = takeSheet(
    sheet,
    reviewPairs(contentWith([], 'Changed.')),
    {},
    '2026-11-22',
  );
  expect([taken, refused]).toEqual([0, ['gazette/nine → how-many-ships/nine']]);
});

test('what the machine read is listed by consequence, with the line to paste', () => {
  const read = (answer: object) => ({
    claim: 'how-many-ships',
    exact: 'ten ships',
    span: [0, 9],
    phrase: '#',
    ...answer,
  });
  const cells = awaitingReview(
    contentWith([
      read({ position: 'some' }),
      read({ position: 'ten' }),
      read({ value: { number: 12, qualifier: 'more than', unit: 'ships' } }),
    ] as ReadingEntry['answers']),
  );
  expect(cells.map(({ bearing }) => bearing)).toEqual(['contradiction', 'new figure', 'agreement']);
  expect(cells[1]!.paste).toContain('position: "n12-more-than"');
  expect(cells[0]!.paste).toContain('exact: "ten ships"');
});

test('an answer awaits review in the claim whose statement it is, and only where no editor replaced it', () => {
  const answer = { claim: 'the-wait', exact: 'ships lay', span: [5, 14], phrase: 'ships lay' };
  const found = ['ships', 'fog'].map((position) => ({ ...answer, position }));
  const readings = ['gazette', 'herald'].map((id) =>
    located<ReadingEntry>(id, { answers: found.slice(id === 'gazette' ? 0 : 1) }),
  );
  const asked = {
    id: 'ships',
    label: 'ships',
    statement: { claim: 'the-wait', position: 'ships' },
  };
  const content = contentWith();
  const claims = content.claims.map((one) =>
    one.id === 'the-wait' ? one : { ...one, entry: { ...one.entry, elsewhere: [asked] } },
  );
  const told = (from: Content) =>
    awaitingReview(from).map(({ source, claim: { id }, answer: { position }, bearing }) =>
      [source, id, position, bearing].join(' '),
    );
  expect(told({ ...content, claims, readings })).toEqual([
    'gazette the-wait ships new position',
    'gazette the-wait fog new position',
    'herald the-wait fog new position',
  ]);
  const looked = content.articles.map((one) => ({
    ...one,
    entry: { ...one.entry, reviewed: ['the-wait'] },
  }));
  expect(told({ ...content, claims, readings, articles: looked })).toEqual([]);
});

test('a told sentence is ticked with what it rests on; once either changes it is not', () => {
  const telling = (words: string) =>
    ({
      ...contentWith(),
      claims: contentWith().claims.map((claim) => ({
        ...claim,
        entry: { ...claim.entry, answer: [] },
      })),
      telling: {
        ...located('story', {}),
        file: 'content/story.mdx',
        body: `${words} <Told by="how-many-ships/nine" />\n`,
        bodyLine: 3,
      },
    }) as unknown as ReturnType<typeof contentWith>;
  const pairs = toldPairs(telling('Nine ships waited.'));
  expect(pairs.map(({ key, target, say }) => [key, target, say])).toEqual([
    ['content/story.mdx', 'how-many-ships/nine', 'Nine ships waited.'],
  ]);
  const ticked = drawToldSheet(pairs).replace('[ ]', '[x]');
  const { review, taken } = takeSheet(ticked, pairs, {}, '2026-11-30');
  expect([taken, isReviewed(pairs[0]!, review)]).toEqual([1, true]);
  expect(isReviewed(toldPairs(telling('Nine ships sank.'))[0]!, review)).toBe(false);
});
