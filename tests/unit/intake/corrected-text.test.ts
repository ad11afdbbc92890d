/** A text that its publisher corrected: it becomes a version by one command, and nothing that was proved is lost. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { printMessage } from '../../../src/checking/message.ts';
import { check, report } from '../../../src/intake/check.ts';
import { loadContent } from '../../../src/intake/load-content.ts';
import { readSeeds, type ReadOrder } from '../../../src/intake/read-command.ts';
import { reportReads } from '../../../src/intake/report-reads.ts';
import { viewChanges } from '../../../src/model/view-changes.ts';
import { viewSource } from '../../../src/model/view-source.ts';
import { joinContent } from '../checking/story.ts';
import { workAtEditorsMachine } from './editors-machine.ts';
import { makeStory, type StoryFolder } from './story-folder.ts';

let story: StoryFolder;
workAtEditorsMachine();

test.beforeEach(() => {
  story = makeStory();
});
test.afterEach(() => story.remove());

const correction = { corrects: 'harbour-post', from: '2024-03-05' };
const article = 'articles/harbour-post.mdx';

function read(order: Partial<ReadOrder> = {}) {
  return readSeeds({ writes: true, folder: story.content, today: '2031-06-01', ...order });
}

function dropCorrected(file = 'harbour-post.txt'): void {
  const text = story.read('seeds/harbour-post.txt');
  story.drop(file, text.replace('We were never asked', 'We were hardly asked'));
}

function correct(order: Partial<ReadOrder> = {}) {
  return read({ files: ['harbour-post.txt'], correction, ...order });
}

test('a changed text is refused with its difference and the two ways', () => {
  dropCorrected();
  expect(read().messages.map(printMessage).join('\n')).toContain(
    '→ Put the old text back; or, if its publisher corrected it: npm run read -- harbour-post.txt --corrects harbour-post --from <day of the correction>',
  );
});

test('under a name of its own it is told as a copy, with the way to take it in', () => {
  dropCorrected('corrected.txt');
  expect(read().messages.map(printMessage).join('\n')).toContain(
    '→ Remove one of the two. If its publisher corrected harbour-post.txt: npm run read -- corrected.txt --corrects harbour-post --from <day of the correction>',
  );
});

test('it says what moved on, what does not stand there, and what stands near', () => {
  dropCorrected();
  const told = reportReads(correct(), true);
  expect(told).toContain(
    'harbour-post.txt is the text of source A, Harbour Post, from 2024-03-05 on; the text before is version 1 in ',
  );
  expect(told).toContain(
    `  4 of 5 pieces of evidence stand in it too, and moved on.
  These do not. They are of version 1 now: shown as what the source first said, and on no line.
    never-asked: “We were never asked”
      Nearest there, line 7: “We were hardly asked”`,
  );
});

test('only the seed, the version and the mark change in the article', () => {
  const before = story.read(article);
  const old = /sha256: '(\w+)'/.exec(before)![1];
  dropCorrected();
  correct();
  const after = story.read(article);
  const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
  expect(added.map((line) => line.replace(/"\w{64}"/, '"…"'))).toEqual([
    '  file: "harbour-post.txt"',
    '  sha256: "…"',
    'versions:',
    '  - seed: { file: "harbour-post.txt", sha256: "…" }',
    '    from: "2024-03-05"',
    '    version: 1',
  ]);
  expect(after).toContain(`- seed: { file: "harbour-post.txt", sha256: "${old}" }`);
  expect(after).toContain("  - id: 'never-asked'\n    version: 1\n    backs:");
});

test('what the old text said stays proved without it, and a check leads to what lacks a source', () => {
  dropCorrected();
  correct();
  const checked = check(story.content);
  expect(checked.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report(checked)).toContain('Since Harbour Post was corrected on 2024-03-05.');
  expect(report(checked)).toContain('No source has words behind the position “no” (Not asked).');
});

test('reading again writes nothing, also after it was interrupted', () => {
  dropCorrected();
  const reading = story.read('readings/harbour-post.json');
  correct();
  const done = story.files();
  read();
  expect(story.files()).toEqual(done);
  // The article was written, and then the run was killed.
  writeFileSync(join(story.content, 'readings/harbour-post.json'), reading);
  read();
  expect(story.files()).toEqual(done);
});

test('words that nobody saw in the old text are not proved by it', () => {
  dropCorrected();
  correct();
  const text = story.read(article).replace("'We were never asked'", "'We were gladly asked'");
  writeFileSync(join(story.content, article), text);
  const checked = check(story.content);
  const errors = checked.messages.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule }) => rule)).toEqual(['quotation-proved']);
  expect(report(checked)).toContain(
    '“We were gladly asked” is not proved in version 1, the text that stood until 2024-03-05.\n  Nearest proved words: “We were never asked”',
  );
});

test('a second correction is the next version', () => {
  dropCorrected();
  correct();
  const text = story.read('seeds/harbour-post.txt');
  story.drop('harbour-post.txt', text.replace('Some 240 dockers', 'Some 241 dockers'));
  correct({ correction: { ...correction, from: '2024-03-06' } });
  expect(story.read(article).match(/^ +from: .*$/gm)).toEqual([
    '    from: "2024-03-05"',
    '    from: "2024-03-06"',
  ]);
  expect(story.read(article)).toContain("  - id: 'walked-out-240'\n    version: 2\n");
  expect(check(story.content).messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the old text may stay in the inbox under its name, and is not read as a source', () => {
  dropCorrected('corrected.txt');
  const run = correct({ files: ['corrected.txt'] });
  expect(run.messages).toEqual([]);
  expect(read().reads.map(({ seed }) => seed.file)).toEqual(['corrected.txt', 'quay-news.txt']);
  expect(check(story.content).messages.filter(({ rule }) => rule === 'seed-with-entry')).toEqual(
    [],
  );
});

const refusals: [string, Partial<ReadOrder>, string][] = [
  [
    'no day',
    { correction: { ...correction, from: 'Tuesday' } },
    'has no day from which it stands.',
  ],
  ['another article', { correction: { ...correction, corrects: 'quay-news' } }, 'is the text of '],
  ['no article', { correction: { ...correction, corrects: 'quay' } }, 'there is no article “quay”'],
  ['two texts', { files: ['harbour-post.txt', 'quay-news.txt'] }, 'is not named, or not alone.'],
];
for (const [what, order, reason] of refusals) {
  test(`nothing is written for ${what}`, () => {
    dropCorrected();
    const before = story.files();
    expect(correct(order).messages.map(printMessage).join('\n')).toContain(reason);
    expect(story.files()).toEqual(before);
  });
}

test('nothing is written for the text that is there', () => {
  const before = story.files();
  expect(correct().messages.map(printMessage).join('\n')).toContain('nothing was corrected.');
  expect(story.files()).toEqual(before);
});

test('its page says what it first said, no line has it, and what changed tells it', () => {
  dropCorrected();
  correct();
  const model = joinContent(loadContent(story.content).content);
  const source = model.sources.find(({ letter }) => letter === 'A')!;
  const [corrected] = viewSource(source, model).corrections;
  expect([corrected!.on, ...corrected!.said.map(({ fragments }) => fragments.join())]).toEqual([
    '5 March 2024',
    'We were never asked',
  ]);
  const [no] = model.claims.find(({ id }) => id === 'were-they-asked')!.statements;
  expect([no!.sources, no!.quotations]).toEqual([[], []]);
  expect(viewChanges(model)[0]!.since).toEqual(['Corrected by its publisher on 5 March 2024.']);
});
