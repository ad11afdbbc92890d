/** Two people take in a source each, on a branch each: git joins their files, and the check says what the two share. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { printMessage } from '../../../src/checking/message.ts';
import { prove } from '../../../src/intake/prove.ts';
import { workAtEditorsMachine } from './editors-machine.ts';
import { inventReport, makeStory, type StoryFolder } from './story-folder.ts';

let story: StoryFolder;
workAtEditorsMachine();
test.beforeEach(() => void (story = makeStory()));
test.afterEach(() => story.remove());

function git(...words: string[]): string {
  const who = ['-c', 'user.name=An editor', '-c', 'user.email=editor@invented.example'];
  return execFileSync('git', [...who, '-c', 'commit.gpgsign=false', ...words], {
    cwd: story.content,
    encoding: 'utf8',
  });
}

/** Takes a report in on a branch of its own. */
function takeIn(branch: string): void {
  git('checkout', '--quiet', '-b', branch, 'both');
  story.drop(`${branch}.txt`, inventReport(`the ${branch}`));
  expect(errors()).toEqual([]);
  git('add', '--all');
  git('commit', '--quiet', '--message', `content: ${branch}`);
}

function errors(): string[] {
  return prove(story.content)
    .messages.filter(({ severity }) => severity === 'error')
    .map(printMessage);
}

test('two branches with a new source each merge without a conflict, and one letter is left to change', () => {
  git('init', '--quiet', '--initial-branch', 'both');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'content: the story');
  takeIn('breakwater');
  takeIn('lighthouse');
  git('merge', '--quiet', '--no-edit', 'breakwater');
  expect(git('status', '--short')).toBe('');
  expect(errors()).toEqual([
    expect.stringMatching(
      /articles\/lighthouse\.mdx:2:\d+ {2}ids-unique\n {2}The letter “C” is there already\.\n/,
    ),
  ]);
  const path = join(story.content, 'articles/lighthouse.mdx');
  writeFileSync(
    path,
    story.read('articles/lighthouse.mdx').replace(/^letter: .*$/m, 'letter: "D"'),
  );
  expect(errors()).toEqual([]);
  expect(story.read('readings/breakwater.json')).toContain('breakwater.txt');
  expect(story.read('readings/lighthouse.json')).toContain('lighthouse.txt');
});
