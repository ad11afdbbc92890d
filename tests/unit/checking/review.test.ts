/** Reviewing: the pairs, the sheet, the ticks, and what the machine left to review. */
import { expect, test } from '@playwright/test';
import { awaitingEvents, awaitingReview } from '../../../src/checking/awaiting-review.ts';
import type { Content, Located } from '../../../src/checking/content.ts';
import { isReviewed, reviewPairs } from '../../../src/checking/review-pairs.ts';
import { drawSheet, takeSheet } from '../../../src/checking/review-sheet.ts';
import type { ArticleEntry } from '../../../src/schemas/article.ts';
import type { ClaimEntry } from '../../../src/schemas/claim.ts';
import type { EventEntry } from '../../../src/schemas/event.ts';
import type { ReadingEntry } from '../../../src/schemas/reading.ts';

function located<Entry>(id: string, entry: unknown): Located<Entry> {
  return {
    ...{ id, file: `content/${id}`, entry: entry as Entry },
    ...{ at: () => ({ line: 1, column: 1 }), body: '', bodyLine: 1 },
  };
}

const claim = located<ClaimEntry>('how-many-ships', {
  ...{ question: 'How many ships waited?', weight: 1 },
  positions: [
    { id: 'nine', statement: 'Nine ships waited.', implies: ['some'], excludes: ['ten'] },
    { id: 'some', statement: 'Ships waited.', implies: [], excludes: [] },
    { id: 'ten', statement: 'Ten ships waited.', implies: ['some'], excludes: ['nine'] },
  ],
});

const event = located<EventEntry>('the-wait', {
  statement: 'Ships waited outside the port.',
  attested: [{ claim: 'how-many-ships', position: 'nine' }],
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
  const article = (id: string, letter: string, found: unknown[]) =>
    located<ArticleEntry>(id, {
      letter,
      publisher: id,
      seed: { file: `${id}.txt`, sha256: id },
      evidence: found,
      reviewed: { claims: [], events: [] },
    });
  return {
    ...{ organisations: [], people: [], places: [], faulty: [], story: undefined },
    ...{ review: undefined, redirects: [] },
    claims: [changed],
    events: [event],
    articles: [article('gazette', 'A', [evidence]), article('herald', 'B', [])],
    readings: [located<ReadingEntry>('herald', { answers })],
  };
}

test('a pair is every statement and event that the words reach, with the way there', () => {
  const pairs = reviewPairs(contentWith());
  expect(pairs.map(({ target, via }) => [target, via])).toEqual([
    ['how-many-ships/nine', undefined],
    ['how-many-ships/some', 'implied by nine'],
    ['the-wait', 'attested by how-many-ships/nine'],
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

test('an event that the machine found awaits review only where the evidence does not reach it', () => {
  const content = contentWith();
  const found = [{ event: 'the-wait', exact: 'Ships waited', span: [0, 12] }];
  const readings = ['gazette', 'herald'].map((id) =>
    located<ReadingEntry>(id, { answers: [], events: found }),
  );
  const awaiting = awaitingEvents({ ...content, readings });
  expect(awaiting.map(({ source, event: id }) => [source, id])).toEqual([['herald', 'the-wait']]);
});
