/** An editor replaces the machine: position by position, in the whole claim, or wholly once it was looked through. */
import { expect, test } from '@playwright/test';
import { cellOf, statementOf, takenBy } from '../../../src/law/cell-of.ts';
import { answer, article, claim, stand, type Told } from './sources.ts';

const seen = claim('seen', 'many', { sails: [], lamps: [], fog: [] });
const boats = claim('boats', 'one', { nine: [], ten: [] }, ['crews/ninety']);
const crews = claim('crews', 'many', { ninety: [], tired: [] });

/** What is left of the machine's answers to a claim. */
function left(asked: typeof seen, { read = [], ...told }: Told): string[] {
  return cellOf(asked, article(told), read.map(answer)).answers.map(statementOf);
}

test('where all answers may be true, an editor replaces the machine position by position', () => {
  const read = ['seen/sails', 'seen/lamps'];
  expect(left(seen, { quoted: ['seen/sails'], read })).toEqual(['seen/lamps']);
  expect(left(seen, { quoted: ['seen/fog'], read })).toEqual(read);
});

test('where one answer is true, an editor replaces the machine in the whole claim', () => {
  expect(left(boats, { quoted: ['boats/ten'], read: ['boats/nine'] })).toEqual([]);
  expect(left(boats, { quoted: ['crews/ninety'], read: ['boats/nine'] })).toEqual([]);
});

test('evidence for another claim replaces nothing', () => {
  expect(left(boats, { quoted: ['seen/fog'], read: ['boats/nine'] })).toEqual(['boats/nine']);
});

test('once a person looked through a claim, nothing of the machine is left there', () => {
  const read = ['seen/sails', 'boats/nine', 'crews/ninety'];
  expect(left(seen, { looked: ['seen'], read })).toEqual([]);
  expect(left(boats, { looked: ['boats'], read })).toEqual([]);
  expect(left(crews, { looked: ['boats'], read })).toEqual(['crews/ninety']);
});

test('a cell holds each statement once, in the order of the entry, and those of other claims that answer it', () => {
  const quoted = ['crews/ninety', 'seen/fog', 'boats/ten', 'crews/ninety', 'crews/tired'];
  expect(cellOf(boats, article({ quoted }), []).edited).toEqual(['crews/ninety', 'boats/ten']);
  expect(takenBy(article({ quoted }))).toEqual([
    'crews/ninety',
    'seen/fog',
    'boats/ten',
    'crews/tired',
  ]);
});

test('an answer from elsewhere is an answer: who gives it gives no other', () => {
  expect(stand([boats, crews], { quoted: ['crews/ninety'] }, 'boats/nine')).toBe(
    'another crews/ninety',
  );
  expect(stand([boats, crews], { read: ['crews/ninety'] }, 'boats/nine')).toBe(
    'another crews/ninety, machine',
  );
  expect(stand([boats, crews], { quoted: ['crews/tired'] }, 'boats/nine')).toBe('not-read');
});

test('a claim whose id another begins with is not that other', () => {
  const near = claim('boat', 'one', { nine: [], ten: [] });
  expect(stand([near, boats, crews], { quoted: ['boats/nine'] }, 'boat/ten')).toBe('not-read');
});

test('a value that no position has is a statement of its own', () => {
  const value = { number: 12, qualifier: 'more than' as const, unit: 'boats' };
  const { position: _, ...bare } = answer('boats/none');
  expect(statementOf({ ...bare, value })).toBe('boats/n12-more-than');
  expect(statementOf({ ...bare, value: { edtf: '2031-05' } })).toBe('boats/d2031-05');
  const read = { claims: [boats, crews], answers: [{ ...bare, value }] };
  expect(cellOf(boats, article({}), read.answers).answers).toHaveLength(1);
  expect(cellOf(boats, article({ quoted: ['boats/nine'] }), read.answers).answers).toEqual([]);
});
