/** What pages show of people, events and time: the counts from statements, the silences, what is ours. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { viewAcross } from '../../../src/model/view-across.ts';
import { viewCrowd } from '../../../src/model/view-crowd.ts';
import { viewEvent } from '../../../src/model/view-event.ts';
import { viewFamilyGrid } from '../../../src/model/view-family-grid.ts';
import { viewKinship } from '../../../src/model/view-kinship.ts';
import { viewMap } from '../../../src/model/view-map.ts';
import { viewMoments } from '../../../src/model/view-moments.ts';
import { viewPeople } from '../../../src/model/view-people.ts';
import { viewPerson } from '../../../src/model/view-person.ts';
import { viewReleases } from '../../../src/model/view-releases.ts';
import { viewTimeline } from '../../../src/model/view-timeline.ts';
import { encodeShingles, listShingles } from '../../../src/text/shingles.ts';
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
    { id: 'n40', value: { number: 40, unit: 'people' } },
    { id: 'over-40', value: { number: 40, qualifier: 'more than', unit: 'people' } },
  ],
  { weight: 1 },
);
const n40 = { claim: 'aboard', position: 'n40' };
const over40 = { claim: 'aboard', position: 'over-40' };
const north = article('north', 'A', { evidence: [evidence('e1', [n40])] });

const joined = (given: Parameters<typeof entries>[0]) =>
  join(entries({ claims: [aboard], ...given }));

test('the crowd takes its numbers from statements and counts those whom no source names', () => {
  const crowd = {
    total: n40,
    parts: [{ count: n40, label: 'taken ashore', named: ['ada-ferris'] }],
  };
  const model = joined({ articles: [north], people: [person('ada-ferris')], story: { crowd } });
  const view = viewCrowd(model);
  expect([view.total, view.unnamed, view.parts[0]!.count]).toEqual([40, 39, '40']);
});

test('a chart of a statement without a number says so', () => {
  const plain = claim('weather', [{ id: 'fog' }]);
  const crowd = { total: { claim: 'weather', position: 'fog' }, parts: [] };
  const model = joined({ claims: [plain], story: { crowd } });
  expect(() => viewCrowd(model)).toThrow('The statement “weather/fog” has no number');
});

test('a bar of a lower bound is told as one, with who says so', () => {
  const releases = [{ ...over40, label: 'in May' }];
  const quay = article('quay', 'B', { evidence: [evidence('e1', [over40])] });
  const silent = article('pier', 'C', { reviewed: { claims: ['aboard'] } });
  const [bar] = viewReleases(joined({ articles: [quay, silent], story: { releases } })).bars;
  expect(bar).toMatchObject({
    value: 'More than 40',
    atLeast: true,
    exact: false,
    sources: 'B only',
  });
});

test('a number at two moments is told in words, and left out where no source gives it', () => {
  const moments = [
    { ...n40, moment: 'before' },
    { ...over40, moment: 'after' },
  ];
  const view = viewMoments(joined({ articles: [north], story: { moments } }));
  expect(view.words).toEqual(['A: 40 before the release.']);
});

test('the map points to the places of the parts, and a story without one has none', () => {
  const place = (id: string) => ({
    id,
    entry: {
      id,
      name: id,
      kind: 'city',
      latitude: 1,
      longitude: 2,
      precision: 'centre',
      named: true,
    },
  });
  const story = {
    map: { from: 'quay' },
    crowd: { total: n40, parts: [{ count: n40, label: 'taken ashore', named: [], to: 'pier' }] },
  };
  const places = [place('quay'), place('pier')] as never[];
  const view = viewMap(joined({ places, story }));
  expect(view!.arrows.map(({ label, to }) => [label, to.id])).toEqual([['40', 'pier']]);
  expect(viewMap(joined({}))).toBeUndefined();
});

test('the timeline numbers events in order of time and marks what is our step', () => {
  const view = viewTimeline(
    joined({
      events: [
        event('crossing'),
        event('building', { when: { edtf: '2029', basis: 'inferred' }, part: 'background' }),
        event('inquiry', { when: { basis: 'unknown' } }),
      ],
    }),
  );
  expect(
    view.rows.map(({ number, date, inferred, background }) => [number, date, inferred, background]),
  ).toEqual([
    [1, '2029', true, true],
    [2, '2 May 2031', false, false],
    [3, 'no date given', false, false],
  ]);
  expect(view.axis.map(({ number }) => number)).toEqual([1, 2]);
});

test('dated phrases of a machine-read source are not yet placed; those of a reviewed one are not shown', () => {
  const undecided = [{ exact: 'in March', span: [0, 8], edtf: '2031-03' }];
  const unplaced = (review: string) =>
    viewTimeline(
      joined({
        articles: [article('north', 'A', { review })],
        readings: [reading('north', { undecided })],
      }),
    ).unplaced.map(({ date, exact, source }) => [date, exact, source.letter]);
  expect(unplaced('machine')).toEqual([['March 2031', 'in March', 'A']]);
  expect(unplaced('editor')).toEqual([]);
});

test('an event opens with its own sentence and quotes the words that attest it once', () => {
  const crossing = event('crossing', { attested: [n40], statements: [n40] });
  const model = joined({ articles: [north], events: [crossing] });
  const view = viewEvent(model.events[0]!, model);
  expect(view.rows.map(({ sentence }) => sentence)).toEqual([
    'The crossing happened.',
    'The statement n40.',
  ]);
  expect(view.quotations.map(({ id }) => id)).toEqual(['e1']);
});

test('an event names the sources that may be older than it', () => {
  const crossing = event('crossing', {
    knownFrom: { edtf: '2031-05-02', stage: 'night', basis: 'inferred', note: 'by then' },
  });
  const early = article('early', 'A', {
    asOf: { edtf: '2031-05-02', stage: 'morning', basis: 'stated', note: 'It is of the morning.' },
    reviewed: { events: ['crossing'] },
  });
  const model = joined({ articles: [early], events: [crossing] });
  const { rings } = viewEvent(model.events[0]!, model);
  expect(rings.map(({ source, note }) => [source.letter, note])).toEqual([
    ['A', 'It is of the morning.'],
  ]);
});

test('a person’s page tells their own words from what others say of them', () => {
  const said = evidence('said', [n40], { voice: 'direct' });
  const told = evidence('told', [over40]);
  const ada = person('ada-ferris', {
    statements: [n40, over40],
    ownWords: [{ source: 'north', evidence: 'said' }],
    states: [{ when: { basis: 'unknown' }, state: 'At sea' }],
    aliases: ['Ada Ferriss'],
  });
  const model = joined({
    articles: [article('north', 'A', { evidence: [said, told] })],
    people: [ada],
  });
  const view = viewPerson(model.people[0]!, model);
  expect(view.ownWords.map(({ id }) => id)).toEqual(['said']);
  expect(view.put.map(({ id }) => id)).toEqual(['told']);
  expect(view.states.map(({ date, when }) => [date, when])).toEqual([['date unknown', undefined]]);
  expect(view.otherSpellings).toEqual(['Ada Ferriss']);
});

test('a body says which accounts go back to it, by their word or by our inference', () => {
  const from = (id: string, letter: string, basis: string) =>
    article(id, letter, { origin: { who: 'harbour-wire', basis } });
  const model = joined({
    articles: [
      from('north', 'A', 'stated'),
      from('quay', 'B', 'inferred'),
      from('pier', 'C', 'inferred'),
    ],
    organisations: [organisation('harbour-wire')],
  });
  expect(viewPeople(model).bodies[0]!.origin).toBe(
    'A goes back to it, as it says. B and C probably go back to it, as we infer.',
  );
});

test('kinship counts distinct runs of five words that stand in both texts', () => {
  const words = (text: string) => encodeShingles(listShingles(text));
  const model = joined({
    articles: [article('north', 'A'), article('quay', 'B')],
    readings: [
      reading('north', { shingles: words('the ferry turned back at noon today') }),
      reading('quay', { shingles: words('they say the ferry turned back at noon') }),
    ],
  });
  expect(viewKinship(model).pairs.map(({ shared }) => shared)).toEqual([2]);
});

test('a source across the claims speaks, is silent, or is not read', () => {
  const model = joined({
    articles: [
      north,
      article('quay', 'B', { reviewed: { claims: ['aboard'] } }),
      article('pier', 'C'),
    ],
  });
  const states = model.sources.map((source) => viewAcross(source, model).map(({ state }) => state));
  expect(states).toEqual([['speaks'], ['silent'], ['unread']]);
});

test('the grid puts sources of one origin together and those of none last', () => {
  const model = joined({
    articles: [
      article('north', 'A'),
      article('quay', 'B', { origin: { who: 'harbour-wire', basis: 'stated' } }),
      article('pier', 'C', {
        origin: { who: 'harbour-wire', basis: 'stated' },
        evidence: [evidence('e1', [over40])],
      }),
    ],
    organisations: [organisation('harbour-wire')],
  });
  const { families, sources } = viewFamilyGrid(model);
  expect(families.map(({ name, letters }) => [name, letters.join('')])).toEqual([
    ['The Harbour Wire', 'BC'],
    ['No origin known', 'A'],
  ]);
  expect(sources.map(({ positions }) => positions[0])).toEqual([undefined, 2, undefined]);
});
