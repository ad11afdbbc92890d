/** What pages show: a claim, a source, the words behind a statement. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import type { Model } from '../../../src/model/model.ts';
import { viewClaim } from '../../../src/model/view-claim.ts';
import { viewOrigins } from '../../../src/model/view-origins.ts';
import { viewSource } from '../../../src/model/view-source.ts';
import { wordsBehind } from '../../../src/model/words-behind.ts';
import { article, claim, entries, evidence, reading } from './invented-story.ts';

const at = (claim: string, position: string) => [{ claim, position }];

const claims = [
  claim('aboard', [{ id: 'n40', value: { number: 40, unit: 'people' } }, { id: 'many' }], {
    weight: 1,
    answers: 'one',
    sums: [{ total: at('aboard', 'n40')[0], parts: [at('crew', 'n6')[0], at('crew', 'n30')[0]] }],
  }),
  claim('crew', [
    { id: 'n6', value: { number: 6, unit: 'crew' } },
    { id: 'n30', value: { number: 30, unit: 'guests', qualifier: 'about' } },
  ]),
  claim('weather', [{ id: 'fair' }, { id: 'foul', excludes: ['fair'] }], {
    weight: 1,
    topic: 'crews',
  }),
  claim('name', [{ id: 'gull' }, { id: 'gulle' }], { weight: 3, difference: 'spelling' }),
  claim('crash', [{ id: 'sank', error: true }], { weight: 1 }),
  claim('captain', [{ id: 'tall' }], { compare: false }),
];

const model: Model = join(
  entries({
    claims,
    articles: [
      article('north', 'A', {
        evidence: [
          evidence('a1', at('aboard', 'n40'), {
            attribution: [{ unnamed: 'sailors', exact: 'sailors said' }],
          }),
          evidence('a2', at('weather', 'fair')),
          evidence('a3', at('crash', 'sank')),
          evidence('a4', at('captain', 'tall')),
        ],
        reviewed: ['crew', 'name'],
      }),
      article('east', 'B', {
        evidence: [
          evidence('b1', at('aboard', 'n40')),
          evidence('b2', at('crew', 'n6')),
          evidence('b3', at('weather', 'foul')),
          evidence('b4', at('name', 'gulle')),
        ],
        reviewed: ['crash'],
        origin: { basis: 'stated', note: 'It says so.' },
      }),
      article('west', 'C', {
        evidence: [
          evidence('c1', at('crew', 'n30')),
          evidence('c2', at('name', 'gull')),
          evidence('c3', at('aboard', 'many')),
        ],
        reviewed: ['crash', 'weather'],
      }),
    ],
    readings: [reading('north', { words: 344 })],
  }),
);

const claimOf = (id: string) => model.claims.find((one) => one.id === id)!;

test('only positions that exclude each other are asked whether both can be right', () => {
  expect(viewClaim(claimOf('weather'), model).weighingHeading).toBe('Can both be right?');
  expect(viewClaim(claimOf('crew'), model).weighingHeading).toBe('How we weigh it');
  expect(viewClaim(claimOf('crash'), model).weighingHeading).toBe('How we see it');
});

test('a declared sum is worked out, and a difference is said', () => {
  expect(viewClaim(claimOf('aboard'), model).sums).toEqual([
    { equation: '6 + 30 = 36', verdict: 'The total given is 40.', note: undefined },
  ]);
});

test('claims lead to the one before and after in the order of the comparison', () => {
  const { previous, next } = viewClaim(claimOf('crash'), model);
  expect([previous?.id, next?.id]).toEqual(['weather', 'aboard']);
  const aside = viewClaim(claimOf('captain'), model);
  expect([aside.previous, aside.next]).toEqual([undefined, undefined]);
});

test('a source’s page tells what only it says, and keeps a known falsehood out of that list', () => {
  const { alone, errors } = viewSource(model.sources[0]!, model);
  expect(alone.map(({ id }) => id)).toEqual(['fair']);
  expect(errors.map(({ id }) => id)).toEqual(['crash']);
});

test('a source leaves out what at least two others tell', () => {
  const { leavesOut } = viewSource(model.sources[0]!, model);
  expect(leavesOut.map(({ claim, speaking }) => [claim.id, speaking.length])).toEqual([
    ['crew', 2],
    ['name', 2],
  ]);
  expect(viewSource(model.sources[2]!, model).leavesOut.map(({ claim }) => claim.id)).toEqual([
    'weather',
  ]);
});

test('a source’s figures stand with who else gives them', () => {
  const { figures } = viewSource(model.sources[0]!, model);
  expect(figures.map(({ value, others }) => [value, others.map(({ letter }) => letter)])).toEqual([
    ['40', ['B']],
  ]);
});

test('a source’s page says whom it credits, how long it is and where it comes from', () => {
  const north = viewSource(model.sources[0]!, model);
  expect(north.credits.map(({ label }) => label)).toEqual(['Sailors, unnamed']);
  expect(north.facts).toEqual(['about 340 words', '2 May 2031, as printed']);
  expect(north.origin).toBe('no origin named or found');
  expect(north.speaksOn).toBe(3);
});

test('beside a statement stand the words by which each source stands there', () => {
  const told = join(
    entries({
      claims: [
        claim(
          'crew',
          [
            { id: 'some' },
            { id: 'n6', implies: ['some', 'sea/left'] },
            { id: 'n9', implies: ['some'] },
          ],
          { answers: 'one' },
        ),
        claim('sea', [{ id: 'left' }, { id: 'stayed', excludes: ['left'] }]),
      ],
      articles: [
        article('north', 'A', { evidence: [evidence('a1', at('crew', 'some'))] }),
        article('east', 'B', { evidence: [evidence('b1', at('crew', 'n6'))] }),
        article('west', 'C', { evidence: [evidence('c1', at('crew', 'n9'))] }),
        article('south', 'D', { evidence: [evidence('d1', at('sea', 'stayed'))] }),
      ],
    }),
  );
  const behind = (claim: string, position: string) => {
    const { statements } = told.claims.find(({ id }) => id === claim)!;
    const statement = statements.find(({ id }) => id === position)!;
    return told.sources.map((source) =>
      wordsBehind(statement, source)
        .map(({ quotation, by }) => `${quotation.id} ${by.id}`)
        .join(),
    );
  };
  // It says so; it says more; so does the third; nothing.
  expect(behind('crew', 'some')).toEqual(['a1 some', 'b1 n6', 'c1 n9', '']);
  // It says less; it says so; the third says more than less and else than this; nothing.
  expect(behind('crew', 'n6')).toEqual(['a1 some', 'b1 n6', 'c1 n9', '']);
  // Nothing; it says more, in another claim; nothing; it denies it.
  expect(behind('sea', 'left')).toEqual(['', 'b1 n6', '', 'd1 stayed']);
});

test('origins are counted, and it is said which are inferred and which nobody knows', () => {
  const wire = { who: 'harbour-wire', basis: 'inferred', confidence: 'medium' };
  const { told, origins } = viewOrigins({
    ...model,
    organisations: [{ ...model.organisations[0]!, id: 'harbour-wire', name: 'Harbour Wire' }],
    sources: model.sources.map((source, index) => ({
      ...source,
      entry: { ...source.entry, origin: index === 1 ? undefined : wire },
    })) as Model['sources'],
  });
  expect(told).toBe('three articles, two of them probably rewritten from one account');
  expect(origins.map(({ name, known, sources }) => [name, known, sources.length])).toEqual([
    ['Harbour Wire', 'inferred', 2],
    ['Of unknown origin', 'unknown', 1],
  ]);
});
