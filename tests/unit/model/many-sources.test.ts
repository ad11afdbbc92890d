/** What pages show of many sources: answers as units, accounts by wording, the grid of both. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { viewAccounts } from '../../../src/model/view-accounts.ts';
import { viewEvent } from '../../../src/model/view-event.ts';
import { viewFamilyGrid } from '../../../src/model/view-family-grid.ts';
import { viewSource } from '../../../src/model/view-source.ts';
import { viewUnits } from '../../../src/model/view-units.ts';
import { encodeShingles, listShingles } from '../../../src/text/shingles.ts';
import {
  article,
  claim,
  entries,
  event,
  evidence,
  organisation,
  reading,
} from './invented-story.ts';

const wire = 'The ferry turned back at dusk with all her lamps lit and nobody at the rail';
const late = { edtf: '2031-05-02', stage: 'night', basis: 'stated' };
const early = { ...late, stage: 'morning', basis: 'inferred', note: 'It knows no evening.' };
const says = (position: string) => ({
  evidence: [evidence('words', [{ claim: 'aboard', position }])],
});
const silent = { reviewed: ['aboard'] };
const answer = { claim: 'aboard', position: 'n40', exact: 'forty', span: [0, 5], phrase: '#' };
const printed = (text: string) => ({ shingles: encodeShingles(listShingles(text)) });
const from = (basis: string) => ({ origin: { who: 'harbour-wire', basis } });

const articles = [
  article('a', 'A', { ...says('n40'), ...from('stated') }),
  article('b', 'B', {
    ...says('n40'),
    origin: { who: 'harbour-wire', basis: 'inferred', confidence: 'low', note: 'By its words.' },
  }),
  article('c', 'C', says('n50')),
  article('d', 'D', { ...silent, asOf: early }),
  article('e', 'E', { ...silent, asOf: early }),
  article('f', 'F', silent),
  article('g', 'G', { review: 'machine' }),
  article('h', 'H', { review: 'machine' }),
  article('i', 'I', { ...says('n40'), publisher: undefined }),
  article('j', 'J'),
];
const readings = [
  reading('a', printed(wire)),
  reading('b', printed(`${wire} again`)),
  reading('g', { ...printed(`All say: ${wire}`), answers: [answer] }),
  reading('h'),
];
const model = join(
  entries({
    articles,
    readings,
    organisations: [organisation('harbour-wire')],
    claims: [
      claim('aboard', [{ id: 'n40', excludes: ['n50'] }, { id: 'n50' }], {
        weight: 1,
        answers: 'one',
        knownFrom: late,
      }),
    ],
    events: [
      event('turn', {
        happened: { claim: 'aboard', position: 'n40' },
        statements: [{ claim: 'aboard', position: 'n40' }],
      }),
    ],
  }),
);
const [aboard] = model.claims;

test('ten sources are many', () => {
  expect(model.many).toBe(true);
  expect(join(entries({ articles: articles.slice(1), readings: [], ...claims() })).many).toBe(
    false,
  );
});

/** The claim alone, for stories with fewer articles. */
function claims() {
  return { claims: [claim('aboard', [{ id: 'n40', excludes: ['n50'] }, { id: 'n50' }])] };
}

test('units group sources by what they answer; the machine’s and the unidentified are counted apart', () => {
  expect(viewUnits(aboard!)).toEqual({
    groups: [
      {
        means: 1,
        label: 'n40 label',
        reviewed: 3,
        machine: 1,
        count: '2, 1 machine-read and 1 unidentified',
      },
      { means: 2, label: 'n50 label', reviewed: 1, machine: 0, count: '1' },
      { means: 'silent', label: 'silent', reviewed: 1, machine: 0, count: '1' },
      { means: 'predates', label: 'silent, may predate this', reviewed: 2, machine: 0, count: '2' },
    ],
    unread: 2,
  });
});

test('each answer has a mark of its own, also one that stands in another claim', () => {
  const elsewhere = [{ id: 'n60', label: 'n60', statement: { claim: 'ashore', position: 'n60' } }];
  const { claims: joined } = join(
    entries({
      articles: [
        article('a', 'A', says('n40')),
        article('b', 'B', { evidence: [evidence('b1', [{ claim: 'ashore', position: 'n60' }])] }),
      ],
      claims: [
        claim('aboard', [{ id: 'n40' }, { id: 'n50' }], { answers: 'one', elsewhere }),
        claim('ashore', [{ id: 'n60' }]),
      ],
    }),
  );
  const { groups } = viewUnits(joined.find(({ id }) => id === 'aboard')!);
  expect(groups.map(({ label }) => label)).toEqual(['n40 label', 'n60 label']);
  expect(new Set(groups.map(({ means }) => means)).size).toBe(2);
});

test('accounts are counted by wording, and it is said how the origin of each is known', () => {
  const { wordings, families, alone } = viewAccounts(model);
  expect(wordings).toBe(8);
  expect(families.map(({ label, told }) => [label, told])).toEqual([
    ['The Harbour Wire wording', 'One names it; for one we infer it.'],
  ]);
  expect(alone.map(({ letter }) => letter).join('')).toBe('CDEFHIJ');
});

test('in the grid families stand first, and what nobody has read stays empty', () => {
  const { claims, sources } = viewFamilyGrid(model);
  expect(claims.map(({ id }) => id)).toEqual(['aboard']);
  const machine = { position: 1, machine: true };
  const [one, two] = [1, 2].map((position) => ({ position, machine: false }));
  expect(sources.map(({ answers: [first] }) => first)).toEqual([
    ...[one, one, machine],
    ...[two, undefined, undefined, undefined, 'unread', one, 'unread'],
  ]);
  expect(new Set(sources.map(({ family }) => family))).toEqual(
    new Set(['The Harbour Wire', 'Own']),
  );
});

test('accounts that may be older are told together where one reason serves them', () => {
  const { rings } = viewEvent(model.events[0]!, model);
  expect(rings.map(({ sources, note }) => [sources.map(({ letter }) => letter), note])).toEqual([
    [['D', 'E'], 'It knows no evening.'],
  ]);
});

test('a source’s page names those who share its wording', () => {
  const kin = (id: number) => viewSource(model.sources[id]!, model).kin.map(({ letter }) => letter);
  expect(kin(0)).toEqual(['B', 'G']);
  expect(kin(2)).toEqual([]);
});
