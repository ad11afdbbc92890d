/** The line of many sources: one stroke each, and a break where nobody has read. */
import { expect, test } from '@playwright/test';
import { drawStrokes } from '../../../src/charts/draw-strokes.ts';
import { slotsFrom } from './slots.ts';

/** The path of one class. */
function path(slots: string, name: string): string | undefined {
  return drawStrokes(slotsFrom(slots)).paths.find(([drawn]) => drawn === name)?.[1];
}

test('a source that says so is a tall stroke on the line', () => {
  expect(path('A+ B+', 'fa')).toBe('M3 2h4v15h-4zM11 2h4v15h-4z');
});

test('a source that is not read breaks the line', () => {
  expect(path('A+ B? C+', 'l')).toBe('M0 18H9M17 18H26');
});

test('a source that says both has a stroke above and one below', () => {
  expect(path('A. Bx C.', 'fa')).toBe('M11 2h4v15h-4z');
  expect(path('A. Bx C.', 'hs')).toBe('M11.5 20.5h3v9h-3z');
});

test('machine-read strokes have classes of their own', () => {
  expect(drawStrokes(slotsFrom('A+m B~m C-m')).paths.map(([name]) => name)).toEqual([
    'l',
    'ms',
    'mo',
    'mo',
  ]);
});
