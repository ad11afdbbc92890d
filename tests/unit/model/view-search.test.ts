/** What the page of search lists. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { viewSearch } from '../../../src/model/view-search.ts';
import { article, claim, entries, evidence, person } from './invented-story.ts';

const at = (claim: string, position: string) => [{ claim, position }];

const groups = viewSearch(
  join(
    entries({
      claims: [
        claim('weather', [{ id: 'fair' }, { id: 'foul' }]),
        claim('crash', [{ id: 'sank', error: true }]),
      ],
      articles: [
        article('north', 'A', {
          evidence: [evidence('a1', at('weather', 'fair')), evidence('a2', at('crash', 'sank'))],
        }),
      ],
      people: [
        person('ida-holm', {
          name: 'Ida Holm',
          family: 'Holm',
          aliases: ['Ida Holme', 'I. Holme', 'Yda Holm'],
          native: [{ text: 'Іда Гольм', lang: 'uk' }],
        }),
      ],
    }),
  ),
);
const rows = (id: string) => groups.find((group) => group.id === id)?.rows ?? [];

test('a person is listed with the words that only other forms hold, and with other scripts', () => {
  const [ida] = rows('the_people');
  expect(ida).toMatchObject({ title: 'Ida Holm', called: 'Holm' });
  expect(ida!.forms).toEqual([{ text: 'Holme, Yda' }, { text: 'Іда Гольм', lang: 'uk' }]);
});

test('statements stand with who says them; what nobody says and what is known to be false do not', () => {
  expect(rows('the_statements').map(({ title, said }) => [title, said])).toEqual([
    ['The statement fair.', 'A only'],
  ]);
  expect(rows('the_claims').map(({ title }) => title)).toEqual(['On crash', 'On weather']);
});
