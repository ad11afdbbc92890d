/** The inbox as a maintainer uses it: what is written for a new seed, and what is never touched. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { printMessage } from '../../../src/checking/message.ts';
import { readSeeds, type ReadOrder } from '../../../src/intake/read-command.ts';
import { reportReads } from '../../../src/intake/report-reads.ts';
import { startSession } from '../../../src/intake/session.ts';
import { workAtEditorsMachine } from './editors-machine.ts';
import { inventReport, makeStory, type StoryFolder } from './story-folder.ts';

let story: StoryFolder;
workAtEditorsMachine();

test.beforeEach(() => {
  story = makeStory();
});
test.afterEach(() => story.remove());

function read(order: Partial<ReadOrder> = {}) {
  return readSeeds({ writes: true, folder: story.content, today: '2031-06-01', ...order });
}

function said(order: Partial<ReadOrder> = {}): string {
  return read(order).messages.map(printMessage).join('\n');
}

const at = (path: string) => join(story.content, path);
const reportPath = 'articles/pier-report.mdx';

test('a new seed adds one article and one reading, and touches no other file', () => {
  const before = story.files();
  story.drop('pier-report.txt', inventReport('the Pier Report'));
  expect(read().reads.filter(({ isNew }) => isNew)).toHaveLength(1);
  const { [reportPath]: article, 'readings/pier-report.json': reading, ...rest } = story.files();
  expect(rest).toEqual(before);
  expect(article).toContain('\nletter: "C"\n');
  expect(article).toContain('\nadded: "2031-06-01"\n');
  expect(JSON.parse(reading!)).toMatchObject({ seed: { file: 'pier-report.txt' } });
});

test('a second run writes nothing, whatever the day', () => {
  story.drop('pier-report.txt', inventReport('the Pier Report'));
  read();
  const before = story.files();
  const again = read({ today: '2032-01-01' });
  expect(again.reads.every(({ isCurrent, isNew }) => isCurrent && !isNew)).toBe(true);
  expect(story.files()).toEqual(before);
});

test('a check writes nothing', () => {
  const before = story.files();
  story.drop('pier-report.txt', inventReport('the Pier Report'));
  const run = read({ writes: false });
  expect(story.files()).toEqual(before);
  expect(reportReads(run, false)).toContain('3 seeds read: 1 new, not drafted, 0 not as recorded');
});

test('what a person wrote into a draft stays, byte for byte', () => {
  story.drop('pier-report.txt', inventReport('the Pier Report'));
  read();
  const mine = story
    .read(reportPath)
    .replace('\n---\n\n', '\n---\n\nMine.\n\n')
    .replace('"quote"', "'quote'");
  writeFileSync(at(reportPath), mine);
  read();
  expect(story.read(reportPath)).toBe(mine);
});

test('what is given on the command line stands in the draft', () => {
  story.drop('a.txt', inventReport('the Pier Report'));
  read({
    given: { publisher: 'The Pier Report', url: 'https://pier.example/1', date: '4 March 2024' },
  });
  expect(story.read('articles/the-pier-report.mdx')).toContain(
    'published: { edtf: "2024-03-04", basis: "printed" }',
  );
});

test('what is given of one source is not given to two, nor to one that has its article', () => {
  story.drop('a.txt', inventReport('the Pier Report'));
  story.drop('b.txt', inventReport('an unknown hand at the gate'));
  const before = story.files();
  expect(said({ given: { publisher: 'The Pier' } })).toContain('2 new seeds are here');
  expect(said({ given: { publisher: 'The Pier' }, files: ['quay-news.txt'] })).toContain(
    'has its article already',
  );
  expect(story.files()).toEqual(before);
});

test('a seed that was renamed is known by its digest', () => {
  const before = story.files();
  renameSync(at('seeds/quay-news.txt'), at('seeds/other.txt'));
  const run = read();
  expect(run.messages).toEqual([]);
  expect(story.files()).toEqual(before);
  expect(reportReads(run, true)).toContain('It is quay-news.txt under another name.');
});

test('a seed that was taken away leaves its source standing, and that is said', () => {
  const before = story.files();
  rmSync(at('seeds/quay-news.txt'));
  const run = read();
  expect(story.files()).toEqual(before);
  expect(reportReads(run, true)).toContain(
    'quay-news.txt is not here: source B, Quay News, stands as recorded.',
  );
});

test('a seed that was changed after it was proved is refused with the difference', () => {
  const before = story.files();
  const text = story.read('seeds/harbour-post.txt');
  story.drop('harbour-post.txt', text.replace('never asked', 'hardly asked'));
  expect(said()).toContain(`seed-unchanged
  harbour-post.txt is not the text that this article was proved against.
  It has 182 words, as before.
  First passage that differs: “the ferries We were hardly asked said Ana Ruiz”
  No longer there: “We were never asked”`);
  expect(story.files()).toEqual(before);
});

test('a draft that nobody touched follows its seed while a dev server runs', () => {
  const session = startSession();
  const text = inventReport('the Pier Report');
  story.drop('pier-report.txt', text);
  read({ session });
  story.drop(
    'pier-report.txt',
    `Publisher: The Pier Report\nURL: https://pier.example/1\n\n${text}`,
  );
  expect(read({ session }).messages).toEqual([]);
  expect(story.read(reportPath)).toContain('publisher: "The Pier Report"');
  writeFileSync(at(reportPath), story.read(reportPath).replace('asOf', '# mine\nasOf'));
  story.drop('pier-report.txt', text);
  expect(said({ session })).toContain('is not the text that this article was proved against');
});

test('a copy is refused by name: the same bytes, the same words, nearly the same words', () => {
  const before = story.files();
  const text = story.read('seeds/harbour-post.txt');
  story.drop('bytes.txt', text);
  story.drop('words.txt', text.replaceAll(/\s+/g, ' ').toUpperCase());
  story.drop('near.txt', `${text}\nOne more line of nothing much was added here by a hand.\n`);
  const found = said();
  expect(found).toContain('is harbour-post.txt (source A, Harbour Post) once more, byte for byte.');
  expect(found.match(/is a copy of harbour-post.txt \(source A, Harbour Post\)/g)).toHaveLength(2);
  expect(story.files()).toEqual(before);
});

test('of a seed whose article cannot be read nothing is said beside the fault of the article', () => {
  writeFileSync(at('articles/quay-news.mdx'), '---\nletter: [\n---\n');
  const before = story.files();
  const found = said();
  expect(found).toContain('articles/quay-news.mdx');
  expect(found).not.toContain('seeds/quay-news.txt');
  expect(story.files()).toEqual(before);
});

test('nothing is drafted while an article cannot be read: a letter might be given twice', () => {
  writeFileSync(at('articles/quay-news.mdx'), '---\nletter: [\n---\n');
  story.drop('pier-report.txt', inventReport('the Pier Report'));
  const before = story.files();
  expect(said()).toContain('gets no article while one cannot be read');
  expect(story.files()).toEqual(before);
});

test('nothing is drafted beside an article without a reading that cannot be read: it may be the seed’s own', () => {
  writeFileSync(at('articles/quay-news.mdx'), '---\nletter: [\n---\n');
  rmSync(at('readings/quay-news.json'));
  const before = story.files();
  expect(said()).toContain('none is drafted while one cannot be read: it may be its own');
  expect(story.files()).toEqual(before);
});

test('bad seeds are named all at once, and the good one beside them is taken', () => {
  story.drop('empty.txt', '');
  story.drop('latin.txt', Buffer.from('The caf\xe9 is shut', 'latin1'));
  story.drop('pier-report.txt', inventReport('the Pier Report'));
  const found = said();
  expect(found).toContain('empty.txt:1:1  seed-readable\n  This seed is empty.');
  expect(found).toContain('latin.txt:1:1  seed-readable\n  This seed is not UTF-8');
  expect(Object.keys(story.files())).toContain(reportPath);
});
