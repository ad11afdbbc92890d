/** Former addresses lead on: merged claims, claims without a page, spellings of people, and what editors list. */
import { expect, test } from '@playwright/test';
import { listFormerAddresses } from '../../../src/model/former-addresses.ts';
import { join } from '../../../src/model/join.ts';
import { href } from '../../../src/model/routes.ts';
import { claim, entries, person } from './invented-story.ts';

const model = join(
  entries({
    claims: [
      claim('aboard', [{ id: 'n40' }, { id: 'n44' }]),
      claim('crossing', [{ id: 'left' }, { id: 'stayed' }], { compare: false }),
    ],
    people: [person('ada-ferris', { aliases: ['Ada Faris'] })],
  }),
);
const merged = {
  'how-many/forty': 'aboard/n40',
  'how-many/more': 'crossing/left',
  'who-sailed/captain': '/people/ada-ferris/',
  'aboard/n41': 'aboard/n44',
  'crossing/gone': 'aboard/n40',
};
const all = listFormerAddresses(model, [{ from: '/people/ferris-a/', gone: 'A slip.' }], merged);
const to = (path: string) => all.find((address) => address.path === path)?.to;

test('the page of a merged claim leads to the statement of its first row', () => {
  expect(to('comparison/how-many')).toBe(href('/comparison/aboard/#n40'));
});

test('where the words of a claim are a page’s, its page leads there', () => {
  expect(to('comparison/who-sailed')).toBe(href('/people/ada-ferris/'));
});

test('a claim without a page leads to its topic, whatever was merged into others from it', () => {
  expect(to('comparison/crossing')).toBe(href('/topics/crossing/#crossing_left'));
});

test('a claim that has its page keeps it', () => {
  expect(all.map(({ path }) => path)).not.toContain('comparison/aboard');
});

test('spellings and what editors list stand beside them, each path once', () => {
  expect(to('people/ada-faris')).toBe(href('/people/ada-ferris/'));
  expect(all.find(({ path }) => path === 'people/ferris-a')?.gone).toBe('A slip.');
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
});
