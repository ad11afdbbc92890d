/** What a seed tells is placed on the story's events; dated phrases that fit none are kept. */
import { expect, test } from '@playwright/test';
import { answerEvents } from '../../../../src/reading/answer-events.ts';
import { datesMeet } from '../../../../src/reading/rules/edtf-bounds.ts';
import { parseStory } from '../../../../src/reading/rules/parse-story.ts';
import { eventEntry } from '../../../../src/schemas/event.ts';
import { LISTS, lay, people } from './lay.ts';

const entry = eventEntry.parse({
  title: 'The towing',
  statement: 'The boats were towed.',
  when: { edtf: '2025-03-04', basis: 'printed' },
  part: 'main',
  read: { phrases: ['boats …3 {moved}'] },
});

const { rules } = parseStory({
  story: { words: LISTS, gate: ['harbour'], otherCounts: [] },
  claims: [],
  events: [{ id: 'towing', entry }],
  people,
});

const answer = (text: string) => answerEvents(lay(`harbour\n${text}`), rules);

test('an event is placed by its phrase, with the date that stands beside it', () => {
  expect(answer('The boats were towed on 4 March 2025.').events).toMatchObject([
    { event: 'towing', exact: 'boats were towed', edtf: '2025-03-04' },
  ]);
  expect(answer('The boats were towed.').events).toMatchObject([{ exact: 'boats were towed' }]);
});

test('a date beside it that does not fit means another event', () => {
  const { events, undecided } = answer('The boats were towed on 9 May 2024 by the crew of Ruiz.');
  expect(events).toEqual([]);
  expect(undecided).toMatchObject([{ edtf: '2024-05-09' }]);
});

test('a year that is part of a name dates nothing', () => {
  expect(answer('The 2019 prize boats were towed.').events).toHaveLength(1);
});

test('a dated phrase that fits no event is kept, at most twelve words of it', () => {
  const [phrase] = answer(
    'In June 2024, the keeper of the old light saw a whale of great size near the northern pier.',
  ).undecided;
  expect(phrase).toMatchObject({ edtf: '2024-06' });
  expect(phrase!.exact).toBe('In June 2024, the keeper of the old light saw a whale');
});

test('a date line and the date of a signature are no dated phrases', () => {
  expect(answer('Friday, 9 May 2024\nWe sail. — Ann Lee (@annlee) May 9, 2024').undecided).toEqual(
    [],
  );
});

test('dates meet where they may mean one day', () => {
  expect(datesMeet('2025', '2025-12-13')).toBe(true);
  expect(datesMeet('2025-12-12/2025-12-13', '2025-12-13~')).toBe(true);
  expect(datesMeet('2020/..', '2025')).toBe(true);
  expect(datesMeet('2024-07', '2025-07')).toBe(false);
  expect(datesMeet('2024-02', '2024-02-29')).toBe(true);
});
