/** The law of the line: where what a source says puts it on a statement. */
import { expect, test } from '@playwright/test';
import type { Cell } from '../../../src/model/cell.ts';
import { standOn, type Related } from '../../../src/model/stand.ts';

const positions: Related[] = [
  { id: 'before', implies: [], excludes: ['after'] },
  { id: 'after', implies: [], excludes: [] },
  { id: 'at-dawn', implies: ['before'], excludes: [] },
  { id: 'at-four', implies: ['at-dawn'], excludes: [] },
  { id: 'by-boat', implies: [], excludes: [] },
];

/** Where a source that takes some positions stands on one. */
function stand(position: string, taken: string[], by: Cell['by'] = 'editor', early = false) {
  return standOn(position, { by, positions: taken, answers: [] }, positions, early);
}

test('a source says a position that it has words for', () => {
  expect(stand('by-boat', ['by-boat'])).toEqual({ state: 'says', also: false });
});

test('a source says what its position implies, however many steps away', () => {
  expect(stand('before', ['at-four'])).toEqual({ state: 'says', also: false });
});

test('a position does not say the narrower one that implies it', () => {
  expect(stand('at-dawn', ['before'])).toEqual({ state: 'otherwise', also: false });
});

test('a source with another position answers otherwise', () => {
  expect(stand('before', ['by-boat'])).toEqual({ state: 'otherwise', also: false });
});

test('a source denies what its position excludes, whichever of the two says so', () => {
  expect(stand('after', ['before']).state).toBe('denies');
  expect(stand('before', ['after']).state).toBe('denies');
});

test('a source denies what an implied position excludes', () => {
  expect(stand('after', ['at-four']).state).toBe('denies');
});

test('a source that holds a position and its contrary stands on the line, and says the contrary too', () => {
  expect(stand('after', ['after', 'before'])).toEqual({ state: 'says', also: true });
  expect(stand('before', ['after', 'before'])).toEqual({ state: 'says', also: true });
});

test('a source that a person has read without finding anything is silent', () => {
  expect(stand('before', [])).toEqual({ state: 'silent', also: false });
});

test('silence may be a matter of the hour', () => {
  expect(stand('before', [], 'editor', true)).toEqual({ state: 'predates', also: false });
});

test('an early account that does answer is not called early', () => {
  expect(stand('before', ['before'], 'editor', true).state).toBe('says');
});

test('a source that nobody has read for this is not silent', () => {
  expect(stand('before', [], 'nobody', true)).toEqual({ state: 'unread', also: false });
});
