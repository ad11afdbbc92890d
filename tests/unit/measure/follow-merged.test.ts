/** A label keeps the name of the statement it was written for, and is read through the table of merged statements. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Content } from '../../../src/checking/content.ts';
import { loadContent } from '../../../src/intake/load-content.ts';
import { prepareKnowledge } from '../../../src/reading/knowledge.ts';
import { followMerged } from '../../measure/follow-merged.ts';
import { scoreArticles } from '../../measure/measure-articles.ts';

const rows = {
  'when/sunday': 'day/dec-14',
  'how/by-boat': 'way/boat',
  'way/boat': 'journey/boat',
  'who/mayor': '/people/tomas-vidal/',
  'was/banned': 'court/banned',
  'round/one': 'round/two',
  'round/two': 'round/one',
};
const claims = [
  { id: 'day', entry: { positions: [{ id: 'dec-14' }] } },
  { id: 'journey', entry: { positions: [{ id: 'boat' }] } },
];
const follow = followMerged({ claims, merged: { entry: rows } } as unknown as Content);

const at = (name: string) => {
  const [claim = '', position = ''] = name.split('/');
  return follow({ claim, position });
};

test('a statement that stands is itself', () => {
  expect(at('day/dec-14')).toEqual({ statement: { claim: 'day', position: 'dec-14' } });
});

test('a merged one is followed to what holds its sense, over several rows', () => {
  expect(at('when/sunday')).toEqual({ statement: { claim: 'day', position: 'dec-14' } });
  expect(at('how/by-boat')).toEqual({ statement: { claim: 'journey', position: 'boat' } });
});

test('one whose words are a page’s leads there', () => {
  expect(at('who/mayor')).toEqual({ address: '/people/tomas-vidal/' });
});

test('one that leads nowhere is lost by its own name, and a circle ends', () => {
  expect(at('was/banned')).toEqual({ lost: 'was/banned' });
  expect(at('never/was')).toEqual({ lost: 'never/was' });
  expect(at('round/one')).toEqual({ lost: 'round/one' });
});

test('no label of any set of articles is lost', () => {
  const fixtures = join(import.meta.dirname, '../../fixtures');
  const { content } = loadContent(join(import.meta.dirname, '../../../content'));
  const knowledge = prepareKnowledge({ ...content, story: undefined });
  const sets = readdirSync(fixtures)
    .filter((name) => name.startsWith('articles'))
    .sort();
  expect(sets).toHaveLength(5);
  const scores = sets.map((set) => scoreArticles(content, knowledge, join(fixtures, set)));
  expect(scores.flatMap(({ lost }) => lost)).toEqual([]);
  expect(scores.map(({ cells, leftOut }) => cells.labelled + leftOut.length)).toEqual([
    265, 368, 335, 273, 285,
  ]);
});
