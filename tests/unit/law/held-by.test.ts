/** What follows from what, over claims, steps and circles. */
import { expect, test } from '@playwright/test';
import { contraryTo, heldBy, holdersOf } from '../../../src/law/held-by.ts';
import { relate } from '../../../src/law/relations.ts';
import { claim } from './sources.ts';

const relations = relate([
  claim('day', 'one', { 'dec-13': ['implies weekday/saturday'], 'dec-14': [] }),
  claim('weekday', 'one', {
    saturday: ['implies weekend', 'excludes sunday'],
    sunday: [],
    weekend: ['implies saturday'],
  }),
]);

test('all that is implied is held, in any claim, and a circle ends', () => {
  expect([...heldBy(['day/dec-13'], relations)]).toEqual([
    'day/dec-13',
    'weekday/saturday',
    'weekday/weekend',
  ]);
  expect([...heldBy(['weekday/weekend'], relations)]).toEqual([
    'weekday/weekend',
    'weekday/saturday',
  ]);
});

test('all that implies a statement is found, in any claim', () => {
  expect([...holdersOf('weekday/weekend', relations)].sort()).toEqual([
    'day/dec-13',
    'weekday/saturday',
    'weekday/weekend',
  ]);
  expect([...holdersOf('day/dec-14', relations)]).toEqual(['day/dec-14']);
});

test('an exclusion counts in both directions', () => {
  const held = heldBy(['day/dec-13'], relations);
  expect(contraryTo('weekday/sunday', held, relations)).toEqual(['weekday/saturday']);
  expect(contraryTo('weekday/saturday', new Set(['weekday/sunday']), relations)).toEqual([
    'weekday/sunday',
  ]);
});

test('a statement that no claim lists is held, implies nothing and excludes nothing', () => {
  expect([...heldBy(['day/d2025'], relations)]).toEqual(['day/d2025']);
  expect(contraryTo('day/d2025', heldBy(['day/dec-13'], relations), relations)).toEqual([]);
});
