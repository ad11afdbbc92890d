/** A new entry keeps every law at once, says what it leaves to a person, and never writes over what is there. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { printMessage } from '../../../src/checking/message.ts';
import { check } from '../../../src/intake/check.ts';
import { makeEntry } from '../../../src/intake/new-command.ts';
import { readSeeds } from '../../../src/intake/read-command.ts';
import { workAtEditorsMachine } from './editors-machine.ts';
import { makeStory, type StoryFolder } from './story-folder.ts';

let story: StoryFolder;
workAtEditorsMachine();

test.beforeEach(() => {
  story = makeStory();
});
test.afterEach(() => story.remove());

/** What the command reports, with the folder of the copy left out. */
function make(kind?: string, title?: string, given: Record<string, string> = {}): string {
  return makeEntry({ kind, title, given, folder: story.content }).report.replaceAll(
    /\S*\/content\//g,
    '',
  );
}

/** Everything that a check says, warnings too. */
function checked(): string {
  return check(story.content).messages.map(printMessage).join('\n');
}

function put(path: string, change: (text: string) => string): void {
  writeFileSync(join(story.content, path), change(story.read(path)));
}

/** What is not as it was, with the readings left out. */
function changed(before: Record<string, string>): string[] {
  const after = story.files();
  return Object.keys(after).filter(
    (path) => !path.startsWith('readings/') && after[path] !== before[path],
  );
}

test('a person is written with the places that name them, their spellings and what is said of them', () => {
  put('claims/where-they-worked.yaml', (text) =>
    text.replace('200 operated cranes.', '200 operated cranes, Petra Lund said.'),
  );
  put('articles/harbour-post.mdx', (text) =>
    text.replace(
      /(exact: \['200 work.*\n)    voice: 'own'/,
      "$1    voice: 'reported'\n    attribution: [{ unnamed: 'a speaker', exact: 'she told reporters' }]",
    ),
  );
  story.drop('crane.txt', 'At the crane stood Mrs Lund. Petra Lundt has worked there for years.\n');
  expect(make('person', 'Petra Lund', { group: 'dockers' })).toBe(`Written: people/petra-lund.mdx
  crane.txt:1  At the crane stood Mrs Lund.
  crane.txt:1  Petra Lundt has worked there for years.
Left to you:
  role: who this is, a few words
  summary: one sentence on this person in the event
  aliases and native: other spellings of the name`);
  expect(story.read('people/petra-lund.mdx')).toBe(`---
# Named at crane.txt:1.
name: "Petra Lund"
family: "Lund"
given: [ "Petra" ]
aliases: [ "Petra Lundt" ]
sex: "female"
group: "dockers"
role: "named in the reports"
summary: "Petra Lund, named in the reports."
statement: { claim: "where-they-worked", position: "cranes" }
sections: [ { heading: "What is reported", statements: [ { claim: "where-they-worked", position: "cranes" } ] } ]
---
`);
});

test('a person of whom no seed tells the sex is asked for, unless somebody listed has the given name', () => {
  expect(make('person', 'Nina Kovalchuk')).toBe(
    `Whether Nina Kovalchuk is female or male, nothing here says.
→ Add --sex female or --sex male: in some languages a name ends by it.`,
  );
  expect(make('person', 'Nina Kovalchuk', { sex: 'female' })).toContain(
    'group: one of dockers and town; the last was taken',
  );
  expect(make('person', 'Tomas Kranz', { group: 'town', role: 'clerk of the port' })).toContain(
    'Written: people/tomas-kranz.mdx',
  );
  expect(story.read('people/tomas-kranz.mdx')).toContain(
    'summary: "Tomas Kranz, clerk of the port."',
  );
  expect(checked()).toBe('');
});

test('a claim is written with the words that a person chose, and every other line of the article stays', () => {
  const before = story.files();
  const question = 'How many people were on board of the ship?';
  expect(make('claim', question, { topic: 'numbers' })).toBe(
    `Nothing was written yet: a position needs words that answer. The likeliest:
  1  quay-news.txt:7  “The grain ship Halcyon waited at anchor with nineteen people on board”
  2  quay-news.txt:7  “Its master said by radio that there was food for eight days”
  3  harbour-post.txt:11  “Shops in the old town stayed open, though few people came”
→ Add --answer 1 (or the number of the one that does), else --words "exact words"; --says "…" is the answer in a sentence of ours.`,
  );
  expect(changed(before)).toEqual([]);
  expect(make('claim', question, { topic: 'numbers', answer: '1' })).toContain(
    'quay-news.txt:7  The grain ship Halcyon',
  );
  expect(changed(before)).toEqual([
    'articles/quay-news.mdx',
    'claims/how-many-people-were-on-board-of-the-ship.yaml',
  ]);
  const added = `  - id: "how-many-people-were-on-board-of-the-ship-as-quoted"
    backs:
      - claim: "how-many-people-were-on-board-of-the-ship"
        position: "as-quoted"
    exact: "The grain ship Halcyon waited at anchor with nineteen people on board"
    voice: "own"
`;
  const article = story.read('articles/quay-news.mdx');
  expect(article.replace(added, '')).toBe(before['articles/quay-news.mdx']);
  expect(story.read('claims/how-many-people-were-on-board-of-the-ship.yaml')).toContain(
    'statement: "In Quay News: “The grain ship Halcyon waited at anchor with nineteen people on board”."',
  );
  expect(checked()).toBe('');
});

test('whom the words credit is asked of a person, and nobody is credited by guess', () => {
  const before = story.files();
  const given = { topic: 'numbers', words: 'there was food for eight days' };
  const says = { says: 'The ship had food for eight days.', label: 'Eight days' };
  const question = 'How long would the food last?';
  expect(make('claim', question, { ...given, ...says })).toBe(
    `The text credits somebody for these words: “Its master said”.
→ Add --who with an id, or with what they are, such as "officials"; --who own where the source itself says it.`,
  );
  expect(story.files()).toEqual(before);
  expect(make('claim', question, { ...given, ...says, who: 'the master of the ship' })).toContain(
    'voice and attribution of the evidence in articles/quay-news.mdx',
  );
  expect(story.read('articles/quay-news.mdx')).toMatch(
    /- unnamed: "the master of the ship"\n\s+exact: "Its master said"/,
  );
  expect(checked()).toBe('');
});

test('an event takes its date from its statement, its people from the sentence, and its place in the story', () => {
  put('claims/the-walkout.yaml', (text) =>
    text.replace(
      "statement: 'Dockers left their work at Port Ellery.'",
      "statement: 'Dockers left their work at Port Ellery, before Ruiz spoke.'\n    value: { edtf: '2024-03-03' }",
    ),
  );
  put('story.yaml', (text) =>
    text.replace("events: ['walkout'", "# in order\n    events: ['walkout'"),
  );
  const before = story.read('story.yaml');
  expect(make('event', 'The gates close', { happened: 'the-walkout/left' })).toBe(
    `Written: events/the-gates-close.mdx, story.yaml
Left to you:
  when: whether the day is stated in the sources; “inferred” needs a note
  stage: at which stage of the day, for the timeline
  place, people and statements: what the page shows`,
  );
  expect(story.read('events/the-gates-close.mdx')).toBe(`---
title: "The gates close"
happened: { claim: "the-walkout", position: "left" }
when: { edtf: "2024-03-03", basis: "stated" }
people: [ "ana-ruiz" ]
part: "main"
---
`);
  expect(story.read('story.yaml').replace(', "the-gates-close"', '')).toBe(before);
  expect(checked()).toBe('');
});

test('an event without a statement or a date says what to add', () => {
  expect(make('event', 'A storm')).toContain('Which statement says that it happened?');
  expect(make('event', 'A storm', { happened: 'the-storm/came' })).toContain(
    'There is no statement “the-storm/came”.',
  );
  expect(make('event', 'A storm', { happened: 'court/refused' })).toBe(
    `When it happened, “court/refused” does not say.
→ Add --when 2024-03-03; 2024-03 or 2024 where no more is known.`,
  );
  expect(make('event', 'A storm', { happened: 'court/refused', when: '2024-03' })).toContain(
    'Written: events/a-storm.mdx, story.yaml',
  );
  expect(checked()).toBe('');
});

test('a topic stands last in the order of the story, which keeps its comments', () => {
  put('story.yaml', (text) =>
    text.replace("topics: ['numbers', 'words']", "topics:\n  - 'numbers'\n  - 'words' # the other"),
  );
  const before = story.read('story.yaml');
  expect(make('topic', 'Ships outside', { question: 'Which ships waited?' })).toContain(
    'Written: topics/ships-outside.mdx, story.yaml',
  );
  expect(story.read('story.yaml')).toContain('  - \'words\' # the other\n  - "ships-outside"\n');
  expect(story.read('story.yaml').replace('  - "ships-outside"\n', '')).toBe(before);
  expect(checked()).toBe('');
});

test('what is there is never written over, under whatever spelling, nor an address given twice', () => {
  put(
    'redirects.yaml',
    () => "- { from: '/topics/tides/', gone: 'It was merged with the numbers.' }\n",
  );
  const before = story.files();
  expect(make('person', 'Ana Ruiz'))
    .toBe(`people/ana-ruiz.mdx is there already; nothing was written.
→ Write into it, or name the new person otherwise.`);
  expect(make('person', 'Ana Ruis')).toContain('people/ana-ruiz.mdx is there already');
  expect(make('claim', 'Court')).toContain('claims/court.yaml is there already');
  expect(make('topic', 'Tides')).toContain(
    '/topics/tides/ is the address of an entry that is gone',
  );
  expect(changed(before)).toEqual([]);
});

test('an order that says too little is told what to add', () => {
  expect(make()).toContain('What is to be made?');
  expect(make('place', 'The quay')).toContain('“place” is nothing that can be made.');
  expect(make('claim', '?')).toContain('This claim has no question of which an id could be made.');
  expect(make('claim', 'Who came?')).toContain(
    '→ Add --topic with one of numbers and words; “npm run new -- topic” makes another.',
  );
  expect(make('claim', 'Who came?', { topic: 'number' })).toContain(
    'No topic has the id “number”.',
  );
});

test('words that no seed has once, and a source that is not there, are refused by name', () => {
  const topic = 'numbers';
  expect(make('claim', 'Who sang?', { topic, words: 'nobody sang here' })).toContain(
    '“nobody sang here” does not stand in one sentence of a seed, and once in that seed.',
  );
  expect(make('claim', 'Who sang zzz?', { topic })).toContain(
    'No sentence of the seeds shares words with this question that could be quoted.',
  );
  expect(make('claim', 'Who sang?', { topic, source: 'quay-new' })).toContain(
    'Name one of harbour-post and quay-news. Nearest: “quay-news”',
  );
  rmSync(join(story.content, 'seeds/quay-news.txt'));
  expect(make('claim', 'Who sang?', { topic, source: 'quay-news' })).toContain(
    'The seed of “quay-news” is not here.',
  );
});

test('where a law would be broken nothing is written, and the law says why', () => {
  const before = story.files();
  const given = { topic: 'numbers', words: 'Two tugs stood by in case', says: 'Two tugs stood by' };
  expect(make('claim', 'What stood by?', given)).toContain(
    `claims/what-stood-by.yaml:8:16  statement-one-sentence
  This sentence does not end with a full stop.
  → Close it.

Nothing was written: with the new entry these faults would stand.`,
  );
  expect(make('person', 'Nina Kovalchuk', { sex: 'female', group: 'sailors' })).toContain(
    'No people group has the id “sailors”.',
  );
  expect(story.files()).toEqual(before);
});

test('a claim asked of an account of what came after is one of its chapter', () => {
  const settings = story.read('story.yaml');
  writeFileSync(
    join(story.content, 'story.yaml'),
    settings.replace(
      '    day: true\n',
      "    day: true\n  - id: 'spring'\n    title: 'A new timetable'\n    years: 'May 2024'\n    events: []\n    after: true\n",
    ),
  );
  story.drop(
    'tide.txt',
    'Two months after the cranes stood still, the port company has torn up the timetable that began it all, and the crews on the ferries draw up their own. Nobody at the gate remembered who had asked whom, and the stall with soup has moved away to the market.\n',
  );
  readSeeds({ writes: true, folder: story.content, today: '2026-12-01' });
  const path = join(story.content, 'articles/tide.mdx');
  writeFileSync(
    path,
    story.read('articles/tide.mdx').replace('letter:', "chapter: 'spring'\nletter:"),
  );
  expect(
    make('claim', 'What became of the timetable?', {
      ...{ topic: 'words', source: 'tide', says: 'The company gave its timetable up.' },
      words: 'the port company has torn up the timetable',
    }),
  ).toMatch(/^Written: /);
  expect(story.read('claims/what-became-of-the-timetable.yaml')).toContain('chapter: "spring"');
});
