/** The map: what stands in the window, light, and no label on another. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { drawMap, type MapPlace } from '../../../src/charts/map.ts';
import { boxesTouch, measureText } from '../../../src/charts/measure.ts';
import { simplify } from '../../../src/charts/simplify.ts';

const city = (name: string, latitude: number, longitude: number): MapPlace => ({
  name,
  latitude,
  longitude,
  kind: 'city',
  named: true,
});
const minsk = city('Minsk', 53.9, 27.56);
const vilnius = { ...city('Vilnius', 54.69, 25.28), named: false };
const border: MapPlace = { ...city('the border', 51.35, 29.6), kind: 'border' };

const drawn = drawMap(minsk, [
  { label: '9', to: vilnius },
  { label: '114', to: border },
]);

test('the borders of the map weigh less than 2 KB', () => {
  expect(brotliCompressSync(drawn.land + drawn.lines).length).toBeLessThan(2000);
});

test('the path of a border holds whole numbers only', () => {
  expect(drawn.lines).toMatch(/^[-MLZ,\d]+$/);
});

test('no label of the map stands on another', () => {
  const boxes = drawn.labels.map(({ text, x, y }) => {
    const half = measureText(text, 18) / 2;
    return { left: x - half, right: x + half, top: y - 14, bottom: y + 4 };
  });
  const touching = boxes.flatMap((box, index) =>
    boxes.slice(index + 1).filter((other) => boxesTouch(box, other)),
  );
  expect(touching).toEqual([]);
});

test('a place that no source names is drawn open', () => {
  expect(drawn.squares.map(({ open }) => open)).toEqual([false, true]);
});

test('an arrow to a border ends beyond it, one to a city before it', () => {
  const tip = (index: number) =>
    /^M([\d.]+) ([\d.]+)/.exec(drawn.arrows[index]!.head)!.slice(1).map(Number);
  const [vx] = tip(0);
  const home = drawn.labels.find(({ role }) => role === 'home')!;
  expect(vx).toBeLessThan(home.x);
  expect(tip(1)[1]).toBeGreaterThan(home.y);
});

test('a map without arrows shows the place and its country', () => {
  const alone = drawMap(minsk, []);
  expect(alone.arrows).toEqual([]);
  expect(alone.labels.map(({ text }) => text)).toContain('BELARUS');
});

test('a line loses only the points that stray less than the tolerance', () => {
  expect(
    simplify(
      [
        [0, 0],
        [5, 0.5],
        [10, 0],
        [10, 8],
      ],
      1,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 8],
  ]);
});
