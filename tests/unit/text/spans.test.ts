/** Spans count code points, whatever JavaScript counts. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { indexCodePoints, joinSpans, sliceSpan } from '../../../src/text/spans.ts';

const FLAGS = 'Ferry 🇮🇸 & 🇳🇴 crews met';

test('a span after an emoji flag slices to its words', () => {
  const index = FLAGS.indexOf('crews');
  const points = indexCodePoints(FLAGS);
  const start = points.fromIndex(index);
  expect(start).toBe(index - 4);
  expect(sliceSpan(FLAGS, [start, start + 5], points)).toBe('crews');
});

test('positions convert there and back for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const points = indexCodePoints(text);
      const characters = Array.from(text);
      expect(points.length).toBe(characters.length);
      for (let codePoint = 0; codePoint <= characters.length; codePoint++) {
        const index = characters.slice(0, codePoint).join('').length;
        expect(points.toIndex(codePoint)).toBe(index);
        expect(points.fromIndex(index)).toBe(codePoint);
      }
    }),
  );
});

test('the union joins spans that overlap or touch', () => {
  const union = joinSpans([
    [8, 9],
    [0, 3],
    [2, 5],
    [5, 6],
  ]);
  expect(union).toEqual([
    [0, 6],
    [8, 9],
  ]);
});
