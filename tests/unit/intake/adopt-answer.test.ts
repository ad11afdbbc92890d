/** What the machine read becomes an editor's by pasting what the review prints. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { awaitingReview } from '../../../src/checking/awaiting-review.ts';
import { printMessage } from '../../../src/checking/message.ts';
import { loadContent } from '../../../src/intake/load-content.ts';
import { loadSeedTexts } from '../../../src/intake/load-seed-texts.ts';
import { prove } from '../../../src/intake/prove.ts';
import { seedsFolder } from '../../../src/intake/seeds-folder.ts';
import { newPositions, placeAnswer } from '../../../src/model/new-positions.ts';
import { workAtEditorsMachine } from './editors-machine.ts';
import { makeStory, type StoryFolder } from './story-folder.ts';

const claimPath = 'claims/how-many-walked-out.yaml';
const articlePath = 'articles/gate.mdx';

const seed = `Twelve boats lay idle. At Port Ellery 300 dockers walked out on Sunday, and the gates were shut behind them before noon.

“They left us nothing,” said Ana Ruiz. A clerk of the port spoke of a quiet morning, and of a long week ahead for the islands, where the shops had bread for three days.

Nobody from the council came down to the gates, and the lorries that had come over the hill road stood in two long rows beside the sheds until it was dark.
`;

let story: StoryFolder;
workAtEditorsMachine();

function put(path: string, change: (text: string) => string): void {
  writeFileSync(join(story.content, path), change(story.read(path)));
}

test.beforeEach(() => {
  story = makeStory();
  put('story.yaml', (text) => `${text}gate: ['dockers walked out']\n`);
  put(claimPath, (text) => `${text}read: { ask: 'number', phrases: ['# dockers walked out'] }\n`);
  story.drop('gate.txt', seed);
});
test.afterEach(() => story.remove());

function errors(): string {
  const { messages } = prove(story.content);
  return messages
    .filter(({ severity }) => severity === 'error')
    .map(printMessage)
    .join('\n');
}

function awaiting() {
  const { seeds } = loadSeedTexts(seedsFolder(story.content));
  const texts = new Map(seeds.map(({ sha256, text }) => [sha256, text]));
  return awaitingReview(loadContent(story.content).content, texts).filter(
    ({ source }) => source === 'gate',
  );
}

test('a new figure is adopted with the id it had, by pasting what is printed', () => {
  expect(errors()).toBe('');
  const [cell] = awaiting();
  expect(cell?.bearing).toBe('new figure');
  expect(cell?.position).toContain('statement: "300 people walked out."');
  const made = newPositions(placeAnswer(cell!.answer, cell!.claim.entry), cell!.claim.entry);
  put(claimPath, (text) => text.replace('sums:', `${cell!.position}\nsums:`));
  put(articlePath, (text) => text.replace(/^evidence:.*$/m, (line) => `${line}\n${cell!.paste}`));
  expect(errors()).toBe('');
  expect(awaiting()).toEqual([]);
  const claim = loadContent(story.content).content.claims.find(({ id }) => id === cell!.claim.id);
  expect(claim?.entry.positions.map(({ id }) => id)).toContain(made[0]?.id);
});

test('words that stand twice in the seed are printed with more around them', () => {
  story.drop('gate.txt', `${seed}\nThe 300 dockers walked out without a word.\n`);
  expect(errors()).toBe('');
  const [cell] = awaiting();
  put(claimPath, (text) => text.replace('sums:', `${cell!.position}\nsums:`));
  put(articlePath, (text) => text.replace(/^evidence:.*$/m, (line) => `${line}\n${cell!.paste}`));
  expect(errors()).toBe('');
});

test('a listed answer is adopted by its evidence alone', () => {
  story.drop('gate.txt', seed.replace('300', '180'));
  expect(errors()).toBe('');
  const [cell] = awaiting();
  expect([cell?.bearing, cell?.position]).toEqual(['contradiction', undefined]);
  put(articlePath, (text) => text.replace(/^evidence:.*$/m, (line) => `${line}\n${cell!.paste}`));
  expect(errors()).toBe('');
});
