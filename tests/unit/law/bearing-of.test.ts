/** What an answer of the machine would change if it stood, the most consequential first. */
import { expect, test } from '@playwright/test';
import { bearingOf, bearings } from '../../../src/law/bearing-of.ts';
import { holdingsOf } from '../../../src/law/holdings-of.ts';
import { answer, article, claim, type Told } from './sources.ts';

const claims = [
  claim('boats', 'one', { nine: ['implies some'], ten: ['excludes nine'], some: [] }),
  claim('seen', 'many', { calm: ['excludes boats/some'] }),
];

/** The bearing of an answer of one source on what editors found in others. */
function bearing(key: string, others: readonly Told[]): string {
  const articles = [{}, ...others].map((told, index) => ({
    id: `paper-${index}`,
    entry: article(told),
  }));
  return bearingOf(answer(key), holdingsOf({ claims, articles, readings: [] }), 'paper-0');
}

const nine = { quoted: ['boats/nine'] };

test('each bearing is found where it is', () => {
  expect([
    bearing('boats/ten', [nine, nine]),
    bearing('boats/ten', [nine]),
    bearing('boats/n12', [nine]),
    bearing('boats/nine', [{ quoted: ['boats/some'] }]),
    bearing('boats/some', [nine]),
  ]).toEqual([...bearings]);
});

test('against all needs several that speak, and all of them', () => {
  expect(bearing('boats/ten', [nine, nine, { quoted: ['boats/ten'] }])).toBe('contradiction');
});

test('what an answer implies may contradict too, across claims', () => {
  expect(bearing('boats/nine', [{ quoted: ['seen/calm'] }])).toBe('contradiction');
});

test('what only the machine read in others, and what a person finds in the source itself, weighs nothing', () => {
  const read = { id: 'paper-1', entry: { answers: [answer('boats/nine')] } };
  const articles = ['paper-0', 'paper-1'].map((id) => ({ id, entry: article({}) }));
  const holdings = holdingsOf({ claims, articles, readings: [read] });
  expect(bearingOf(answer('boats/ten'), holdings, 'paper-0')).toBe('new position');
  const own = [{ id: 'paper-0', entry: article(nine) }];
  expect(
    bearingOf(answer('boats/nine'), holdingsOf({ claims, articles: own, readings: [] }), 'paper-0'),
  ).toBe('new position');
});
