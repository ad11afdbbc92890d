/** On articles that its rules were not written from, the machine is right, and finds most of what is there. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadContent } from '../../../src/intake/load-content.ts';
import { prepareKnowledge } from '../../../src/reading/knowledge.ts';
import { scoreArticles } from '../../measure/measure-articles.ts';

const { content } = loadContent(join(import.meta.dirname, '../../../content'));
const knowledge = prepareKnowledge({ ...content, story: content.story?.entry });
const folder = join(import.meta.dirname, '../../fixtures/articles');
const { cells, mentions, speakers } = scoreArticles(content, knowledge, folder);

test('97 of 100 answers and more are right', () => {
  expect(cells.right / cells.said).toBeGreaterThanOrEqual(0.97);
});

test('80 of 100 answers and more are found', () => {
  expect(cells.found / cells.labelled).toBeGreaterThanOrEqual(0.8);
});

test('no mention names another person, and no speaker is wrong', () => {
  expect(mentions.right).toBe(mentions.said);
  expect(mentions.found / mentions.labelled).toBeGreaterThanOrEqual(0.97);
  expect(speakers.right).toBe(speakers.said);
});
