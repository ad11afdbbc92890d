/** Joining: what an editor wrote, what the machine read, and how the two make lines. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { href } from '../../../src/model/routes.ts';
import type { Entries, Model } from '../../../src/model/model.ts';
import {
  article,
  claim,
  entries,
  event,
  evidence,
  organisation,
  person,
  reading,
} from './invented-story.ts';

const aboard = claim(
  'aboard',
  [
    { id: 'n40', value: { number: 40, unit: 'people' }, excludes: ['n44'] },
    { id: 'n44', value: { number: 44, unit: 'people' } },
  ],
  { answers: 'one' },
);
const n40 = { claim: 'aboard', position: 'n40' };
const n44 = { claim: 'aboard', position: 'n44' };

/** An answer of the machine. */
function answer(given: Record<string, unknown>) {
  return { claim: 'aboard', exact: 'forty', span: [3, 8], phrase: '# aboard', ...given };
}

/** The slots of the first statement, short: "A says", "B silent", with "machine" or "unidentified". */
function standing(model: Model, position = 'n40'): string[] {
  const statement = model.claims[0]!.statements.find(({ id }) => id === position)!;
  return statement.line.slots.map(({ letter, state, machine, unidentified }) =>
    [letter, state, machine && 'machine', unidentified && 'unidentified'].filter(Boolean).join(' '),
  );
}

function joined(given: Partial<Entries>): Model {
  return join(entries({ claims: [aboard], ...given }));
}

test('slots stand in letter order, Z before AA', () => {
  const model = joined({
    articles: [article('late', 'AA'), article('second', 'Z'), article('first', 'B')],
  });
  expect(model.sources.map(({ letter }) => letter)).toEqual(['B', 'Z', 'AA']);
  expect(standing(model)).toEqual(['B not-read', 'Z not-read', 'AA not-read']);
});

test('evidence and a reviewed silence replace what the machine read', () => {
  const read = reading('north', { answers: [answer({ position: 'n44' })] });
  const north = (given: Record<string, unknown>) =>
    standing(joined({ articles: [article('north', 'A', given)], readings: [read] }));
  expect(north({ evidence: [evidence('e1', [n40])] })).toEqual(['A says']);
  expect(north({ reviewed: ['aboard'] })).toEqual(['A silent']);
  expect(north({})).toEqual(['A denies machine']);
});

test('evidence that an editor writes into a drafted entry is the editor’s', () => {
  const drafted = article('north', 'A', { review: 'machine', evidence: [evidence('e1', [n40])] });
  expect(standing(joined({ articles: [drafted] }))).toEqual(['A says']);
});

test('a new value becomes a position of its own that contradicts nobody', () => {
  const model = joined({
    articles: [
      article('north', 'A', { evidence: [evidence('e1', [n40])] }),
      article('south', 'B', { review: 'machine' }),
    ],
    readings: [
      reading('south', {
        answers: [answer({ value: { number: 130, qualifier: 'more than', unit: 'people' } })],
      }),
    ],
  });
  const made = model.claims[0]!.statements.at(-1)!;
  expect([made.id, made.label, made.number, made.machineMade]).toEqual([
    'n130-more-than',
    'More than 130 people',
    3,
    true,
  ]);
  expect(standing(model)).toEqual(['A says', 'B another machine']);
  expect(model.claims[0]!.kind.id).toBe('alone');
});

test('a new value that a position already has takes that position', () => {
  const model = joined({
    articles: [article('south', 'B', { review: 'machine' })],
    readings: [
      reading('south', {
        answers: [answer({ value: { number: 44, qualifier: 'exactly', unit: 'people' } })],
      }),
    ],
  });
  expect(model.claims[0]!.statements).toHaveLength(2);
  expect(standing(model, 'n44')).toEqual(['B says machine']);
});

test('an unreviewed answer never makes a contradiction of a claim', () => {
  const model = joined({
    articles: [
      article('north', 'A', { evidence: [evidence('e1', [n40])] }),
      article('east', 'B', { evidence: [evidence('e1', [n40])] }),
      article('south', 'C', { review: 'machine' }),
    ],
    readings: [reading('south', { answers: [answer({ position: 'n44' })] })],
  });
  expect(standing(model)).toEqual(['A says', 'B says', 'C denies machine']);
  expect(model.claims[0]!.kind.label).toBe('No difference');
});

test('a source without publisher or address is shown and counted apart', () => {
  const model = joined({
    articles: [
      article('north', 'A', { evidence: [evidence('e1', [n40])] }),
      article('found', 'B', { url: undefined, evidence: [evidence('e1', [n40])] }),
    ],
  });
  expect(standing(model)).toEqual(['A says', 'B says unidentified']);
  expect(model.claims[0]!.statements[0]!.line.count).toBe('1 of 1 source, and 1 unidentified');
  expect(model.claims[0]!.kind.label).toBe('One source only');
});

test('a silent account of an earlier hour may predate the answer', () => {
  const early = article('north', 'A', {
    asOf: { edtf: '2031-05-02', stage: 'morning', basis: 'stated' },
    reviewed: ['aboard'],
  });
  const knownFrom = { edtf: '2031-05-02', stage: 'night', basis: 'stated' };
  const late = claim('aboard', [{ id: 'n40' }], { knownFrom });
  const model = join(entries({ claims: [late], articles: [early] }));
  expect(standing(model)).toEqual(['A may-predate']);
  expect(model.claims[0]!.predating.map(({ id }) => id)).toEqual(['north']);
});

const left = { claim: 'crossing', position: 'left' };
const stayed = { claim: 'crossing', position: 'stayed' };
/** What is told of the crossing, in a claim of its own that the numbers imply. */
const crossing = claim('crossing', [{ id: 'left' }, { id: 'stayed', excludes: ['left'] }]);
const counted = claim('aboard', [{ id: 'n40', implies: ['crossing/left'] }, { id: 'n44' }], {
  answers: 'one',
});

test('an event takes the line and the words of the statement that says it happened', () => {
  const model = join(
    entries({
      claims: [counted, crossing],
      articles: [
        article('north', 'A', { evidence: [evidence('e1', [n40, left])] }),
        article('east', 'B', { reviewed: ['crossing'] }),
      ],
      events: [event('crossing', { happened: left })],
    }),
  );
  const [quotation] = model.sources[0]!.quotations;
  const { happened } = model.events[0]!;
  expect(happened.quotations).toEqual([quotation]);
  expect(happened.line.words).toBe('Says so: A. Silent: B.');
  expect(quotation!.href).toBe(href('/sources/north/#words-e1'));
  expect(quotation!.statements.map((statement) => statement.href)).toEqual([
    href('/comparison/aboard/#n40'),
    href('/comparison/crossing/#left'),
  ]);
});

test('a source whose answer implies that an event happened stands on its line, whatever claim it answers', () => {
  const model = join(
    entries({
      claims: [counted, crossing],
      articles: [
        article('north', 'A', { evidence: [evidence('e1', [n40])] }),
        article('east', 'B', { evidence: [evidence('e1', [stayed])] }),
        article('west', 'C', { reviewed: ['crossing'] }),
        article('south', 'D', { evidence: [evidence('e1', [n44])] }),
      ],
      events: [event('crossing', { happened: left })],
    }),
  );
  const { happened } = model.events[0]!;
  expect(happened.line.words).toBe(
    'Says so: A. Denies it: B (stayed label). Silent: C. Not read: D.',
  );
  expect(happened.holders.map(({ id }) => id)).toEqual(['n40']);
});

test('what the machine found of an event is counted apart, and gives way to an editor', () => {
  const read = reading('north', {
    answers: [answer({ ...left, exact: 'put to sea', span: [5, 15] })],
  });
  const line = (given: Record<string, unknown>) =>
    join(
      entries({
        claims: [crossing],
        articles: [article('north', 'A', given)],
        readings: [read],
        events: [event('crossing', { happened: left })],
      }),
    ).events[0]!.happened.line.words;
  expect(line({ review: 'machine' })).toBe('Machine-read as saying so: A.');
  expect(line({ reviewed: ['crossing'] })).toBe('Silent: A.');
});

test('a source that says a statement by implication is not silent on its claim', () => {
  const model = join(
    entries({
      claims: [counted, crossing],
      articles: [
        article('north', 'A', { evidence: [evidence('e1', [n40])], reviewed: ['crossing'] }),
      ],
    }),
  );
  const told = model.claims.find(({ id }) => id === 'crossing')!;
  expect(told.statements[0]!.line.words).toBe('Says so: A.');
  expect(told.silent.map(({ id }) => id)).toEqual([]);
  expect(told.unread.map(({ id }) => id)).toEqual([]);
});

test('a statement that answers another claim stands there with its own line', () => {
  const whole = claim('what-happened', [{ id: 'storm' }], {
    elsewhere: [{ id: 'sailed', label: 'sailed', statement: left }],
  });
  const model = join(
    entries({
      claims: [crossing, whole],
      articles: [
        article('north', 'A', { evidence: [evidence('e1', [left])] }),
        article('east', 'B', { reviewed: ['what-happened'] }),
      ],
    }),
  );
  const asked = model.claims.find(({ id }) => id === 'what-happened')!;
  const [own] = model.claims.find(({ id }) => id === 'crossing')!.statements;
  expect(asked.statements.map(({ id }) => id)).toEqual(['storm']);
  expect(asked.answers.map(({ id }) => id)).toEqual(['storm', 'left']);
  expect(asked.answers[1]).toBe(own);
  expect(own!.line.words).toBe('Says so: A. Not read: B.');
  expect(asked.silent.map(({ id }) => id)).toEqual(['east']);
});

test('attribution chains lead to people and organisations, and name those who stay unnamed', () => {
  const attribution = [
    { who: 'ada-ferris', exact: 'Ferris said' },
    { who: 'harbour-wire', exact: 'told the wire' },
    { unnamed: 'crew members', exact: 'crew said' },
  ];
  const model = joined({
    articles: [article('north', 'A', { evidence: [evidence('e1', [n40], { attribution })] })],
    people: [person('ada-ferris')],
    organisations: [organisation('harbour-wire')],
  });
  expect(
    model.sources[0]!.quotations[0]!.attribution.map(({ label, href }) => [label, href]),
  ).toEqual([
    ['Ada Ferris', href('/people/ada-ferris/')],
    ['The Harbour Wire', href('/people/#body-harbour-wire')],
    ['crew members, unnamed', undefined],
  ]);
  expect(model.organisations[0]!.credited).toHaveLength(1);
});

test('the line of a person shows who names them; only a reviewed source is silent', () => {
  const mentions = [
    { who: 'ada-ferris', kind: 'person', form: 'Ferris', spans: [[0, 6]] },
    { who: 'ada-ferris', kind: 'person', form: 'Ada Ferris', spans: [[9, 19]] },
  ];
  const model = joined({
    articles: [
      article('north', 'A'),
      article('east', 'B'),
      article('south', 'C', { review: 'machine' }),
      article('west', 'D', { review: 'machine' }),
    ],
    readings: [
      reading('north', { mentions }),
      reading('east'),
      reading('south', { mentions: mentions.slice(0, 1) }),
      reading('west'),
    ],
    people: [person('ada-ferris')],
  });
  const [ada] = model.people;
  expect(ada!.line.words).toBe('Names: A. Machine-read as naming: C. Silent: B. Not read: D.');
  expect(ada!.spellings.map(({ form, sources }) => [form, sources.length])).toEqual([
    ['Ferris', 2],
    ['Ada Ferris', 1],
  ]);
});

test('a bare given name in the words of a statement that names somebody counts as naming them', () => {
  const naming = { claim: 'captains-name', position: 'ada' };
  const model = joined({
    claims: [claim('captains-name', [{ id: 'ada' }, { id: 'daughter' }])],
    articles: [
      article('north', 'A', {
        evidence: [evidence('e1', [naming], { exact: 'his daughter, Ada, steers' })],
      }),
      article('east', 'B', {
        evidence: [
          evidence('e1', [{ claim: 'captains-name', position: 'daughter' }], {
            exact: 'Ada steers',
          }),
        ],
      }),
      article('south', 'C', { evidence: [evidence('e1', [naming], { exact: 'the Adana' })] }),
    ],
    readings: [reading('north'), reading('east'), reading('south')],
    people: [person('ada-ferris', { given: ['Ada'], namedBy: [naming] })],
  });
  const [ada] = model.people;
  expect(ada!.line.words).toBe('Names: A. Silent: B, C.');
  expect(ada!.spellings.map(({ form }) => form)).toEqual(['Ada']);
});

test('the words of a machine’s answer stand on the page of their source, once for each stretch', () => {
  const model = joined({
    articles: [article('south', 'C', { review: 'machine' })],
    readings: [reading('south', { answers: [answer({ position: 'n40' })] })],
  });
  const [quotation] = model.sources[0]!.quotations;
  expect([quotation!.id, quotation!.review, quotation!.fragments]).toEqual([
    'read-3-8',
    'machine',
    ['forty'],
  ]);
  expect(model.claims[0]!.statements[0]!.quotations).toEqual([quotation]);
});

test('claims follow the topics of the story, then weight, then how much they differ', () => {
  const model = join(
    entries({
      claims: [
        claim('d', [{ id: 'p' }], { topic: 'crews' }),
        claim('c', [{ id: 'p' }], { weight: 3 }),
        claim('b', [{ id: 'p' }], { difference: 'detail' }),
        claim('a', [{ id: 'p' }], { difference: 'wording' }),
      ],
    }),
  );
  expect(model.claims.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
});

test('events follow their dates, the unknown last', () => {
  const model = join(
    entries({
      claims: [aboard],
      events: [
        event('unknown', { when: { basis: 'unknown' } }),
        event('landing', { order: 2 }),
        event('boarding', { order: 1 }),
        event('launch', { when: { edtf: '2030', basis: 'stated' } }),
      ],
    }),
  );
  expect(model.events.map(({ id }) => id)).toEqual(['launch', 'boarding', 'landing', 'unknown']);
});

test('a reference that leads nowhere is said, not passed over', () => {
  const lost = { claim: 'aboard', position: 'n41' };
  const articles = [article('north', 'A', { evidence: [evidence('e1', [lost])] })];
  expect(() => joined({ articles })).toThrow('No claim has the statement “aboard/n41”.');
});
