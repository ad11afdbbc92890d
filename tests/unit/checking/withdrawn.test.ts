/** A source that was withdrawn: it takes one edit, its page stays, and what rested on it is led to. */
import { expect, test } from '@playwright/test';
import { everySource } from '../../../src/model/count-sources.ts';
import { viewChanges } from '../../../src/model/view-changes.ts';
import { viewSource } from '../../../src/model/view-source.ts';
import { viewSources } from '../../../src/model/view-sources.ts';
import { breakStory, checkStory, joinStory, readStory } from './story.ts';

const withdrawn = breakStory(readStory(), {
  change: [
    {
      in: 'content/articles/harbour-post.mdx',
      replace: "rights: 'quote'",
      by: "rights: 'quote'\nwithdrawn: { date: '2024-05-02', why: 'The paper took it back.' }",
    },
  ],
});
const model = joinStory(withdrawn);

test('nothing stops the build: a check names what no other source carries', () => {
  const said = checkStory(withdrawn);
  expect(said).toContain(`content/claims/were-they-asked.yaml:7:9  position-has-evidence (warning)
  No source has words behind the position “no” (Not asked).
  Since Harbour Post was withdrawn on 2024-05-02.
  → Add evidence that backs { claim: "were-they-asked", position: "no" } to an article, or take the position out.`);
  expect(said.match(/^content.*$/gm)!.filter((head) => !head.endsWith(' (warning)'))).toEqual([]);
});

test('what another source carries is not named', () => {
  expect(checkStory(withdrawn)).not.toContain('more-than-200');
});

test('a fault that was there before is a fault still', () => {
  const broken = breakStory(withdrawn, {
    change: [
      {
        in: 'content/articles/quay-news.mdx',
        replace: 'is the wife of the mayor',
        by: 'is the aunt of the mayor',
      },
    ],
  });
  expect(checkStory(broken)).toContain('quotation-in-seed\n');
});

test('it leaves every line and every count, and keeps its letter, its page and its words', () => {
  expect(model.sources.map(({ letter }) => letter)).toEqual(['B']);
  expect(everySource(model).map(({ letter }) => letter)).toEqual(['A', 'B']);
  const lines = model.claims.flatMap(({ statements }) => statements.map(({ line }) => line));
  expect(new Set(lines.flatMap(({ slots }) => slots.map(({ letter }) => letter)))).toEqual(
    new Set(['B']),
  );
  expect(model.withdrawn[0]!.quotations).toHaveLength(5);
  expect(model.people.flatMap(({ ownWords }) => ownWords)).toEqual([]);
});

test('its page lists what rested on it, and what no other source says', () => {
  const { relied } = viewSource(model.withdrawn[0]!, model);
  expect(
    relied.map(({ statement, carried }) => `${statement.id}${carried ? '' : ' alone'}`),
  ).toEqual([
    'two-hundred-forty alone',
    'one-hundred-eighty alone',
    'cranes alone',
    'ferries alone',
    'no alone',
    'sister alone',
  ]);
});

test('the list of sources has it apart, and what changed tells it', () => {
  const { rows, apart } = viewSources(model);
  expect(rows.map(({ source }) => source.letter)).toEqual(['B']);
  expect(apart.map(({ heading, rows: [first] }) => `${heading}: ${first!.facts}`)).toEqual([
    'Withdrawn: 182 words · withdrawn on 2 May 2024',
  ]);
  expect(viewChanges(model)[0]!.since).toEqual([
    'Withdrawn on 2 May 2024. The paper took it back.',
  ]);
});
