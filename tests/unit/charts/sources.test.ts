/** Charts of sources, from one to forty: every source has its mark, and the marks tell the states apart. */
import { expect, test } from '@playwright/test';
import { drawAcross } from '../../../src/charts/across.ts';
import { drawGrid } from '../../../src/charts/family-grid.ts';
import { orderByLikeness } from '../../../src/charts/order-by-likeness.ts';
import { drawWording } from '../../../src/charts/shared-wording.ts';
import { drawStrokes } from '../../../src/charts/draw-strokes.ts';
import { emptySlot, type Slot } from '../../../src/model/line.ts';
import type { AcrossSlot } from '../../../src/model/view-across.ts';
import { drawUnits } from '../../../src/charts/unit-rows.ts';

const slot = (state: Slot['state'], over: Partial<Slot> = {}): Slot => ({
  ...emptySlot,
  source: 'harbour-post',
  letter: 'A',
  state,
  ...over,
});

/** The strokes of a line, by mark. */
const strokes = (slots: Slot[]) => drawStrokes(slots).paths.map(([mark, d]) => ({ mark, d }));

/** How many subpaths a mark has. */
const count = (paths: { mark: string; d: string }[], mark: string) =>
  (paths.find((path) => path.mark === mark)?.d.match(/M/g) ?? []).length;

test('each state of a line has a mark of its own', () => {
  const paths = strokes([
    slot('says'),
    slot('another'),
    slot('silent'),
    slot('may-predate'),
    slot('says', { machine: true }),
    slot('denies', { machine: true }),
  ]);
  expect(paths.map(({ mark }) => mark)).toEqual(['l', 'fa', 'hs', 'sd', 'rg', 'ms', 'mo']);
});

test('who says less has no mark of dissent', () => {
  const marks = (state: Slot['state'], machine: boolean) =>
    strokes([slot(state, { machine })]).map(({ mark }) => mark);
  for (const machine of [false, true]) {
    const [dissent] = marks('another', machine).filter((mark) => mark !== 'l');
    expect(dissent).toBeTruthy();
    expect(marks('says-less', machine)).toHaveLength(2);
    expect(marks('says-less', machine)).not.toContain(dissent);
  }
});

test('a source that says both stands above the line and below it', () => {
  expect(strokes([slot('says', { also: true })]).map(({ mark }) => mark)).toEqual([
    'l',
    'fa',
    'hs',
  ]);
});

test('the line breaks under a source that nobody has read', () => {
  expect(count(strokes([slot('says'), slot('not-read'), slot('says')]), 'l')).toBe(2);
});

test('sources of one wording stand together, a step away from the next, and those without kin come last', () => {
  const line = [slot('says'), slot('silent', { family: 1 }), slot('denies', { family: 0 })];
  const { paths, width } = drawStrokes([...line, slot('silent', { family: 1 })]);
  expect(paths).toEqual([
    ['l', 'M0 18H50'],
    ['fa', 'M43 2h4v15h-4z'],
    ['hs', 'M3.5 20.5h3v9h-3z'],
    ['sd', 'M21 14h.01M29 14h.01'],
  ]);
  expect(width).toBe(50);
});

test('machine-read strokes are as bold as reviewed ones, and in pieces', () => {
  const drawn = strokes([
    slot('another', { machine: true }),
    slot('says', { also: true, machine: true }),
  ]);
  const pieces = drawn.filter(({ mark }) => mark === 'mo').map(({ d }) => d.match(/M/g)?.length);
  expect(pieces).toEqual([2, 2]);
});

test('forty sources stand eight units apart', () => {
  const forty = Array.from({ length: 40 }, () => slot('says'));
  expect(count(strokes(forty), 'fa')).toBe(40);
  expect(drawStrokes(forty).width).toBe(39 * 8 + 10);
});

test('unit rows have one mark for each source and wrap where there are many', () => {
  const { paths, height } = drawUnits([
    { means: 1, reviewed: 30, machine: 0 },
    { means: 2, reviewed: 20, machine: 0 },
    { means: 'silent', reviewed: 3, machine: 0 },
  ]);
  expect(count(paths, 'fa')).toBe(30);
  expect(count(paths, 'lo')).toBe(20);
  expect(count(paths, 'ud')).toBe(3);
  expect(height).toBeGreaterThan(13);
  expect(drawUnits([]).paths).toEqual([]);
});

test('in unit rows what is machine-read is broken, and silence that the hour may explain is a ring', () => {
  const { paths } = drawUnits([
    { means: 1, reviewed: 2, machine: 1 },
    { means: 2, reviewed: 0, machine: 4 },
    { means: 'predates', reviewed: 2, machine: 0 },
  ]);
  expect(paths.map(({ mark }) => mark)).toEqual(['fa', 'ma', 'mb', 'rg']);
  expect(count(paths, 'mb')).toBe(4);
  expect(count(paths, 'rg')).toBe(2);
});

test('the grid has a mark for each claim and source, and a head for each family', () => {
  const sources = Array.from({ length: 40 }, (_, index) => ({
    family: index % 2 ? 'harbour wire' : 'own',
    answers: [
      { position: 1, machine: false },
      undefined,
      { position: index > 30 ? 2 : 1, machine: index > 35 },
    ],
  }));
  const { families, paths, rows } = drawGrid(sources, 3);
  expect(families.map(({ count: members }) => members)).toEqual([20, 20]);
  expect(paths.reduce((sum, { mark }) => sum + count(paths, mark), 0)).toBe(120);
  expect(rows).toHaveLength(3);
});

test('the name of a family too narrow for it is left to the list', () => {
  const alone = [{ family: 'a very long name', answers: [undefined] }];
  expect(drawGrid(alone, 1).families[0]!.name).toBe('');
});

test('a source across claims fills rows of six, with a bare number where it is silent', () => {
  const slots: AcrossSlot[] = Array.from({ length: 12 }, (_, index) => ({
    number: index + 1,
    state: index % 3 ? 'speaks' : 'silent',
    machine: false,
  }));
  const drawn = drawAcross(slots);
  expect(drawn.width).toBe(252);
  expect(drawn.solid.match(/M/g)).toHaveLength(8);
  expect(drawn.numbers.filter(({ solid }) => !solid)).toHaveLength(4);
  expect(drawAcross([]).lines).toBe('');
});

test('sources that share most stand side by side', () => {
  const pairs = [
    { one: 'a', other: 'b', shared: 2 },
    { one: 'a', other: 'd', shared: 9 },
    { one: 'b', other: 'c', shared: 5 },
    { one: 'b', other: 'd', shared: 1 },
  ];
  expect(orderByLikeness(['a', 'b', 'c', 'd'], pairs)).toEqual(['c', 'b', 'a', 'd']);
  expect(orderByLikeness(['a'], [])).toEqual(['a']);
  expect(orderByLikeness([], [])).toEqual([]);
});

test('an arc is as wide as the wording shared, and pairs that share nothing have none', () => {
  const sources = ['a', 'b', 'c'].map((id) => ({ id, letter: id.toUpperCase(), name: id }));
  const drawn = drawWording(sources, [
    { one: 'a', other: 'b', shared: 26 },
    { one: 'b', other: 'c', shared: 6 },
    { one: 'a', other: 'c', shared: 0 },
  ]);
  expect(drawn.arcs.map(({ shared }) => shared)).toEqual([26, 6]);
  expect(drawn.arcs[0]!.width).toBeGreaterThan(drawn.arcs[1]!.width);
});

test('forty sources keep their arcs few and their counts apart', () => {
  const sources = Array.from({ length: 40 }, (_, index) => ({
    id: `s${index}`,
    letter: `S${index}`,
    name: `Source ${index}`,
  }));
  const pairs = sources.flatMap(({ id: one }, index) =>
    sources
      .slice(index + 1)
      .map(({ id: other }, next) => ({ one, other, shared: (next * 7) % 30 })),
  );
  const drawn = drawWording(sources, pairs);
  expect(drawn.sources).toHaveLength(40);
  expect(drawn.arcs.length).toBeLessThanOrEqual(48);
  expect(drawn.counts.length).toBeLessThanOrEqual(drawn.arcs.length);
});
