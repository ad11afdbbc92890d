/** Silence that the hour may explain: by date first, then by the stage of the day. */
import { expect, test } from '@playwright/test';
import { mayPredate } from '../../../src/model/may-predate.ts';

const stages = [{ id: 'morning' }, { id: 'noon' }, { id: 'night' }];
const noon = { edtf: '2031-05-02', stage: 'noon', basis: 'stated' } as const;

test('an account of an earlier day may predate an answer', () => {
  expect(mayPredate({ edtf: '2031-05-01', basis: 'printed' }, noon, stages)).toBe(true);
});

test('an account of a later day cannot, whatever its stage', () => {
  const later = { edtf: '2031-05-03', stage: 'morning', basis: 'printed' } as const;
  expect(mayPredate(later, noon, stages)).toBe(false);
});

test('on one day the stage decides', () => {
  const at = (stage: string) => ({ edtf: '2031-05-02', stage, basis: 'inferred' }) as const;
  expect(mayPredate(at('morning'), noon, stages)).toBe(true);
  expect(mayPredate(at('noon'), noon, stages)).toBe(false);
  expect(mayPredate(at('night'), noon, stages)).toBe(false);
});

test('days in common decide nothing without a stage', () => {
  expect(mayPredate({ edtf: '2031-05', basis: 'printed' }, noon, stages)).toBe(false);
});

test('nothing is said of a date without a basis', () => {
  expect(mayPredate({ basis: 'unknown' }, noon, stages)).toBe(false);
  expect(mayPredate({ edtf: '2031-05-01', basis: 'unknown' }, noon, stages)).toBe(false);
  expect(mayPredate({ edtf: '2031-05-01', basis: 'printed' }, undefined, stages)).toBe(false);
});
