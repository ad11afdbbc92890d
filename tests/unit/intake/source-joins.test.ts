/** A source joins a story in which all is ticked: only what it could tell asks again, in one message, answered by one sheet. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { printMessage } from '../../../src/checking/message.ts';
import { check, report } from '../../../src/intake/check.ts';
import { readSeeds } from '../../../src/intake/read-command.ts';
import { sheet, take } from '../../../src/intake/review-command.ts';
import { workAtEditorsMachine } from './editors-machine.ts';
import { makeStory, type StoryFolder } from './story-folder.ts';

let story: StoryFolder;
workAtEditorsMachine();

const seed = `Ana Ruiz stood at the gate with a flask of tea. She said little to those who came by.

The sheds were shut, and a dog slept before the third of them until the evening bell rang.
`;

function put(path: string, change: (text: string) => string): void {
  writeFileSync(join(story.content, path), change(story.read(path)));
}

/** Ticks every box that is open. */
function tickAll(): void {
  const path = join(story.content, '../sheet.txt');
  writeFileSync(path, sheet({ all: false }).replaceAll('- [ ]', '- [x]'));
  take(path, '2024-05-01');
}

function said(): string {
  const found = check(story.content).messages.map(printMessage).join('\n');
  return found.replaceAll(`${story.content}/`, '');
}

test.beforeEach(() => {
  story = makeStory();
  process.env['CONTENT_DIR'] = story.content;
  const unsaid = (text: string) => (line: string) => `${line}\nunsaid: ['${text}']`;
  put('people/ana-ruiz.mdx', (text) => text.replace(/^focus:.*/m, unsaid('Where she lives')));
  put('people/tomas-vidal.mdx', (text) => text.replace(/^role:.*/m, unsaid('Where he was')));
  put('events/ruling.mdx', (text) => text.replace(/^part:.*/m, unsaid('Who the judge was')));
  tickAll();
});
test.afterEach(() => {
  delete process.env['CONTENT_DIR'];
  story.remove();
});

test('what it could tell asks again in one message, and one sheet answers it', () => {
  expect(said()).toBe('');
  story.drop('gate.txt', seed);
  readSeeds({ writes: true, folder: story.content, today: '2024-05-02' });
  expect(said().replace(/^review.yaml:\d+:\d+/, 'review.yaml')).toBe(
    `review.yaml  review-current (warning)
  2 sentences on what no source tells, or what all tell, ask again: a source came that could tell it, or ours changed.
  In content/story.yaml and people/ana-ruiz.mdx.
  → Read them with the new text at hand: “npm run review -- --sheet” prints them with the sources they rest on. Tick what still holds, change what does not.`,
  );
  tickAll();
  expect(said()).toBe('');
});

test('who has only the new text can answer it: the seeds of the others are not needed', () => {
  story.drop('gate.txt', seed);
  for (const name of ['harbour-post', 'quay-news'])
    rmSync(join(story.content, `seeds/${name}.txt`));
  readSeeds({ writes: true, folder: story.content, today: '2024-05-02' });
  tickAll();
  expect(said()).toBe('');
});

test('without the seeds a new spelling of a name leaves no warning, and the closing line tells of it', () => {
  for (const name of ['harbour-post', 'quay-news'])
    rmSync(join(story.content, `seeds/${name}.txt`));
  put('people/tomas-vidal.mdx', (text) =>
    text.replace("given: ['Tomas']", "given: ['Tomas', 'Tom']"),
  );
  expect(report(check(story.content)).split('\n')[0]).toBe(
    'Checked: no faults; 2 sources held against the recorded readings; 2 readings made with earlier rules or names stand until the seeds are here.',
  );
});
