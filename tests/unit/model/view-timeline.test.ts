/** The timeline: chapters of events, the day by its moments, and what the axis draws. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { viewTimeline } from '../../../src/model/view-timeline.ts';
import { article, claim, entries, event } from './invented-story.ts';

const chapter = (id: string, events: string[], day = false) => ({
  ...{ id, title: `The ${id}`, years: '2031', told: [], events, day },
});
const at = (edtf: string, basis = 'stated') => ({ edtf, basis });

const events = [
  event('launch', { when: at('1990'), part: 'main' }),
  event('refit', { when: at('2030-04'), part: 'background' }),
  event('boarding', { when: at('2031-05-02'), order: 1 }),
  event('landing', { when: at('2031-05-02', 'inferred'), order: 2, stage: 'night' }),
  event('inquiry', { when: at('2031-06') }),
];

/** The timeline of the ferry with these chapters. */
const timeline = (chapters: object[]) =>
  viewTimeline(
    join(
      entries({
        events,
        claims: [claim('aboard', [{ id: 'n40' }])],
        articles: [article('north', 'A'), article('east', 'B')],
        story: { chapters },
      }),
    ),
  );

const told = timeline([
  chapter('years before', ['refit', 'launch']),
  chapter('day', ['boarding', 'landing'], true),
  chapter('weeks after', ['inquiry']),
]);
const ids = (rows: readonly { event: { id: string } }[]) => rows.map(({ event: { id } }) => id);

test('chapters stand before and after the day, their events in order of time', () => {
  expect([told.before, told.after].map(([one]) => one!.id)).toEqual([
    'years before',
    'weeks after',
  ]);
  expect(ids(told.before[0]!.rows)).toEqual(['launch', 'refit']);
});

test('the day is drawn out by its stages, with the accounts that stand there', () => {
  const moments = told.day!.moments.map(({ label, rows, sources }) => [
    label,
    ids(rows).join(),
    sources.map(({ letter }) => letter).join(''),
  ]);
  expect(moments).toEqual([
    ['Morning', 'boarding', ''],
    ['Night', 'landing', 'AB'],
  ]);
});

test('a date that is our step stands in brackets', () => {
  expect(told.day!.rows.map(({ date }) => date)).toEqual(['2 May 2031', '[2 May 2031]']);
});

test('the axis draws main events with a month or a day', () => {
  expect(told.axis.map(({ title }) => title)).toEqual([
    'The boarding',
    'The landing',
    'The inquiry',
  ]);
});

test('an event that no chapter names is not lost', () => {
  const { before, day, after } = timeline([chapter('day', ['boarding', 'landing'], true)]);
  expect([before, after.map(({ id }) => id)]).toEqual([[], ['others']]);
  expect(ids([...day!.rows, ...after[0]!.rows])).toHaveLength(events.length);
  expect(timeline([]).before.map(({ rows }) => rows.length)).toEqual([events.length]);
});
