/** The table of states, row by row: where what a source says puts it on a statement. */
import { expect, test } from '@playwright/test';
import { states } from '../../../src/law/stand-on.ts';
import { claim, stand, type Told } from './sources.ts';

/** A number of boats, of which one answer is true; and what was seen of them, of which all may be. */
const claims = [
  claim('boats', 'one', {
    nine: ['implies many'],
    ten: [],
    eleven: ['excludes nine'],
    many: ['implies some'],
    some: ['implies seen/sails'],
  }),
  claim('seen', 'many', { sails: [], lamps: ['excludes dark'], dark: [], fog: ['implies dark'] }),
];

/** Where a source stands on a statement of these claims. */
const on = (key: string, told: Told, early = false) => stand(claims, told, key, early);

test('says: its words support the statement', () => {
  expect(on('boats/nine', { quoted: ['boats/nine'] })).toBe('says');
});

test('says: its words support what implies the statement, over any number of steps and claims', () => {
  expect(on('boats/many', { quoted: ['boats/nine'] })).toBe('says');
  expect(on('boats/some', { quoted: ['boats/nine'] })).toBe('says');
  expect(on('seen/sails', { quoted: ['boats/nine'] })).toBe('says');
});

test('denies: it holds what excludes the statement, whichever of the two names the other', () => {
  expect(on('boats/nine', { quoted: ['boats/eleven'] })).toBe('denies boats/eleven');
  expect(on('boats/eleven', { quoted: ['boats/nine'] })).toBe('denies boats/nine');
});

test('denies: what follows from its words excludes the statement', () => {
  expect(on('seen/lamps', { quoted: ['seen/fog'] })).toBe('denies seen/dark');
});

test('denies comes before saying less: who excludes a statement has said no small part of it', () => {
  const both = { quoted: ['boats/eleven', 'boats/some'] };
  expect(on('boats/nine', both)).toBe('denies boats/eleven');
});

test('says, and also the contrary: it holds the statement and what excludes it', () => {
  const both = { quoted: ['boats/nine', 'boats/eleven'] };
  expect(on('boats/nine', both)).toBe('says and also boats/eleven');
  expect(on('boats/eleven', both)).toBe('says and also boats/nine');
});

test('says less: it holds something that the statement implies', () => {
  expect(on('boats/nine', { quoted: ['boats/many'] })).toBe('says-less');
  expect(on('boats/nine', { quoted: ['boats/some'] })).toBe('says-less');
  expect(on('boats/nine', { quoted: ['seen/sails'] })).toBe('says-less');
  expect(on('seen/fog', { quoted: ['seen/dark'] })).toBe('says-less');
});

test('another: of a question with one answer it gives one that is neither implied nor excluded', () => {
  expect(on('boats/nine', { quoted: ['boats/ten'] })).toBe('another boats/ten');
  expect(on('boats/ten', { quoted: ['boats/nine'] })).toBe('another boats/nine');
  expect(on('boats/ten', { quoted: ['boats/nine', 'boats/some'] })).toBe(
    'another boats/nine and boats/some',
  );
});

test('another never: of a question with many answers another aspect is no dissent', () => {
  expect(on('seen/sails', { quoted: ['seen/lamps'] })).toBe('not-read');
  expect(on('seen/sails', { quoted: ['seen/lamps'], looked: ['seen'] })).toBe('silent');
});

test('silent: a person looked through the whole claim and found nothing of it', () => {
  expect(on('boats/nine', { looked: ['boats'] })).toBe('silent');
});

test('silent on one claim is not silent on another', () => {
  expect(on('seen/sails', { looked: ['boats'] })).toBe('not-read');
});

test('may predate: silent, in an account of an earlier hour', () => {
  expect(on('boats/nine', { looked: ['boats'] }, true)).toBe('may-predate');
});

test('an earlier hour changes nothing of what is said, denied or not read', () => {
  expect(on('boats/nine', { quoted: ['boats/nine'] }, true)).toBe('says');
  expect(on('boats/nine', { quoted: ['boats/eleven'] }, true)).toBe('denies boats/eleven');
  expect(on('boats/nine', { quoted: ['boats/some'] }, true)).toBe('says-less');
  expect(on('boats/nine', { quoted: ['boats/ten'] }, true)).toBe('another boats/ten');
  expect(on('boats/nine', {}, true)).toBe('not-read');
});

test('not read: nobody looked, and silence is nothing that a machine finds', () => {
  expect(on('boats/nine', {})).toBe('not-read');
  expect(on('seen/sails', { read: ['seen/lamps'] })).toBe('not-read');
});

test('what the machine reads stands in every row where an editor left it open, and is marked', () => {
  expect(on('boats/nine', { read: ['boats/nine'] })).toBe('says, machine');
  expect(on('boats/some', { read: ['boats/nine'] })).toBe('says, machine');
  expect(on('boats/nine', { read: ['boats/eleven'] })).toBe('denies boats/eleven, machine');
  expect(on('boats/nine', { read: ['boats/some'] })).toBe('says-less, machine');
  expect(on('boats/nine', { read: ['boats/ten'] })).toBe('another boats/ten, machine');
});

test('what an editor and the machine both find is the editor’s', () => {
  expect(on('seen/dark', { quoted: ['seen/dark'], read: ['seen/fog'] })).toBe('says');
  expect(on('seen/lamps', { quoted: ['seen/dark'], read: ['seen/lamps'] })).toBe(
    'denies seen/dark',
  );
});

test('every state of the table is in its list', () => {
  const told = [
    on('boats/nine', { quoted: ['boats/nine'] }),
    on('seen/lamps', { quoted: ['seen/dark'] }),
    on('boats/nine', { quoted: ['boats/some'] }),
    on('boats/nine', { quoted: ['boats/ten'] }),
    on('boats/nine', { looked: ['boats'] }),
    on('boats/nine', { looked: ['boats'] }, true),
    on('boats/nine', {}),
  ].map((one) => one.split(' ')[0]);
  expect(told).toEqual([...states]);
});
