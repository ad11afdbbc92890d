/** An account of a later day: a chapter and claims of its own, and no word on those of the day. */
import { expect, test } from '@playwright/test';
import { viewChanges } from '../../../src/model/view-changes.ts';
import { viewHome } from '../../../src/model/view-home.ts';
import { viewSheet } from '../../../src/model/view-sheet.ts';
import { viewSource } from '../../../src/model/view-source.ts';
import { viewSources } from '../../../src/model/view-sources.ts';
import { viewTimeline } from '../../../src/model/view-timeline.ts';
import { breakStory, checkStory, joinStory, readStory, sourceFiles } from './story.ts';

const text = `Two months after the cranes stood still, the Ellery Port Company has torn up the timetable that began it all. Crews on the ferries now draw up their own.

At the gate nobody remembered who had asked whom. The soup stall has moved to the fish market, and the grain ship is long gone.
`;
const fields = `letter: 'C'
chapter: 'spring'
language: 'en'
evidence:
  - id: 'torn-up'
    backs: [{ claim: 'the-timetable', position: 'dropped' }]
    exact: 'the Ellery Port Company has torn up the timetable'
    voice: 'own'`;
const dayChapter = "    events: ['walkout', 'ruling']\n    day: true\n";
const story = breakStory(readStory(), {
  change: [
    {
      in: 'content/story.yaml',
      replace: dayChapter,
      by: `${dayChapter}  - id: 'spring'
    title: 'A new timetable'
    years: 'May 2024'
    told: [{ say: 'The company gave the timetable up.', by: 'the-timetable/dropped' }]
    events: ['timetable']
    after: true
`,
    },
  ],
  add: {
    ...sourceFiles({ id: 'tide-weekly', text, fields }),
    'content/claims/the-timetable.yaml': `question: 'What became of the timetable?'
title: 'The timetable'
topic: 'words'
weight: 2
compare: false
chapter: 'spring'
positions:
  - id: 'dropped'
    label: 'Given up'
    statement: 'The company gave up its timetable.'
`,
    'content/events/timetable.mdx': `---
title: 'The timetable is given up'
happened: { claim: 'the-timetable', position: 'dropped' }
when: { edtf: '2024-05', basis: 'inferred', note: 'Two months after the walkout.' }
place: 'port-ellery'
part: 'main'
---
`,
  },
  reread: true,
});
const model = joinStory(story);
const find = (name: string) =>
  model.claims.flatMap(({ statements }) => statements).find(({ anchor }) => anchor === name)!;

test('it keeps every law, and needs no looking through for the questions of the day', () => {
  expect(checkStory(story)).toBe('');
});

test('it stands in no line, column or count of the day', () => {
  expect(model.sources.map(({ letter }) => letter)).toEqual(['A', 'B']);
  expect(find('court_refused').line.slots.map(({ letter }) => letter)).toEqual(['A', 'B']);
  expect(find('court_refused').line.count).toBe('1 of 2 sources');
});

test('its own statement has a line of its own, and the day’s sources are not silent on it', () => {
  const statement = find('the-timetable_dropped');
  expect(statement.line.count).toBe('1 of 1 source');
  expect(viewSheet([statement]).quiet).toBe('');
  expect(viewSource(model.later[0]!, model).compared).toBe(0);
});

test('the timeline and home have what came after, once there is something', () => {
  expect(
    viewTimeline(model).after.map(({ title, after, rows }) => [title, after, rows.length]),
  ).toEqual([['A new timetable', true, 1]]);
  expect(viewHome(model).after).toMatchObject([
    { title: 'A new timetable', href: '/timeline/#spring' },
  ]);
  expect(viewHome(joinStory(readStory())).after).toEqual([]);
});

test('the list of sources has it apart, under its chapter, and it came in like any other', () => {
  const { rows, apart } = viewSources(model);
  expect(rows.map(({ source }) => source.letter)).toEqual(['A', 'B']);
  expect(apart.map(({ heading, rows: [first] }) => `${heading}: ${first!.facts}`)).toEqual([
    'What came after: 54 words · A new timetable',
  ]);
  const { source, adds } = viewChanges(model).at(-1)!;
  expect([source.letter, ...adds.map(({ statement }) => statement.anchor)]).toEqual([
    'C',
    'the-timetable_dropped',
  ]);
});
