/** A review in the terminal: what a person answers is written at once, and nothing that a person wrote is lost. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { printMessage } from '../../../src/checking/message.ts';
import type { Asker } from '../../../src/intake/asker.ts';
import { reviewInTerminal } from '../../../src/intake/interactive-review.ts';
import { prove } from '../../../src/intake/prove.ts';
import { workAtEditorsMachine } from './editors-machine.ts';
import { makeStory, type StoryFolder } from './story-folder.ts';

const articlePath = 'articles/gate.mdx';

const seed = `Twelve boats lay idle. At Port Ellery 300 dockers walked out on Sunday, and the gates were shut behind them before noon.

Nobody had asked them before, the dockers said at the gate, and a court would have to decide about the timetable.

Nobody from the council came down to the gates, and the lorries that had come over the hill road stood in two long rows beside the sheds until it was dark.
`;

let story: StoryFolder;
workAtEditorsMachine();

test.beforeEach(() => {
  story = makeStory();
  const settings = join(story.content, 'story.yaml');
  writeFileSync(settings, `${story.read('story.yaml')}gate: ['dockers walked out']\n`);
  writeFileSync(
    join(story.content, 'rules/how-many-walked-out.yaml'),
    "ask: 'number'\nphrases: ['# dockers walked out']\n",
  );
  story.drop('gate.txt', seed);
  expect(errors()).toBe('');
});
test.afterEach(() => story.remove());

function errors(): string {
  return prove(story.content)
    .messages.filter(({ severity }) => severity === 'error')
    .map(printMessage)
    .join('\n');
}

class Stopped extends Error {}

/** Answers by keys and words in turn; when they are used up, the terminal is gone. */
function script(keys: string, words: readonly string[] = []): Asker & { told: string[] } {
  const [left, typed] = [[...keys], [...words]];
  const told: string[] = [];
  return {
    told,
    choose: async (question, choices) => {
      told.push(question);
      const key = left.shift();
      if (key === undefined) throw new Stopped();
      expect(choices.map((choice) => choice.key)).toContain(key);
      return key as 'y';
    },
    write: async (question, before) => {
      told.push(question);
      return typed.shift() ?? before;
    },
    tell: (text) => void told.push(text),
  };
}

function review(ask: Asker): Promise<string> {
  return reviewInTerminal({ source: 'gate', folder: story.content, today: '2026-12-01', ask });
}

const frontMatter = () =>
  parse(story.read(articlePath).split('---\n')[1]!) as {
    evidence: { id: string; exact: string; voice: string }[] | null;
    reviewed: string[];
    review: string;
  };

test('the machine’s answer comes first, a yes makes it evidence and ticks it, and that is all makes the rest silent', async () => {
  const before = story.read(articlePath);
  const ask = script('ysq', ['Three hundred dockers walked out.']);
  expect(await review(ask)).toMatch(/^\d questions left\. The same command goes on there/);
  expect(ask.told[0]).toMatch(/^\n1 of \d · How many walked out\?$/);
  expect(errors()).toBe('');
  const { evidence, reviewed } = frontMatter();
  expect(evidence?.map(({ exact }) => exact)).toEqual(['300 dockers walked out']);
  expect(reviewed).toEqual(['how-many-walked-out']);
  expect(story.read('claims/how-many-walked-out.yaml')).toContain(
    'statement: "Three hundred dockers walked out."',
  );
  expect(story.read('review.yaml')).toContain('gate/how-many-walked-out-n300');
  // What a person may have written stays, line by line.
  const lines = story.read(articlePath).split('\n');
  const kept = before.split('\n').filter((line) => !line.startsWith('reviewed:'));
  expect(kept.filter((line) => !lines.includes(line))).toEqual([]);
});

test('interrupted, it has written what was answered, and goes on with the rest', async () => {
  await expect(review(script('ys', ['Three hundred dockers walked out.']))).rejects.toThrow(
    Stopped,
  );
  expect(errors()).toBe('');
  expect(frontMatter().reviewed).toEqual(['how-many-walked-out']);
  const again = script('q');
  await review(again);
  expect(again.told[0]).not.toContain('How many walked out?');
});

test('an undo takes back the question before, letter by letter', async () => {
  const before = story.files();
  const ask = script('ysuq', ['Three hundred dockers walked out.']);
  await review(ask);
  expect(story.files()).toEqual(before);
  expect(ask.told.filter((text) => text.includes('How many walked out?'))).toHaveLength(2);
});

test('what somebody else wrote meanwhile is never taken back', async () => {
  const ask = script('ysuq', ['Three hundred dockers walked out.']);
  const path = join(story.content, articlePath);
  const choose = ask.choose.bind(ask);
  let asked = 0;
  const meddled: Asker = {
    ...ask,
    choose: (question, choices) => {
      if (++asked === 3) writeFileSync(path, `${story.read(articlePath)}\nA line of mine.\n`);
      return choose(question, choices);
    },
  };
  await review(meddled);
  expect(story.read(articlePath)).toContain('A line of mine.');
  expect(ask.told.some((text) => text.includes('was changed since'))).toBe(true);
});

test('other words are taken only where they stand once', async () => {
  const ask = script('eeesq', [
    ...['1', 'words that nobody wrote'],
    ...['1', 'dockers'],
    ...['1', '300 dockers walked out'],
  ]);
  await review(ask);
  expect(ask.told.some((text) => text.startsWith('These words do not stand in the seed'))).toBe(
    true,
  );
  expect(ask.told.some((text) => text.startsWith('These words stand there more than once'))).toBe(
    true,
  );
  expect(frontMatter().evidence).toHaveLength(1);
});

/** Answers each question by its words: looks through every claim, and ticks what asks again. */
function patient(words: Readonly<Record<string, string>>, yes: readonly string[] = []): Asker {
  let told = '';
  return {
    choose: async (_, choices) => {
      const keys = choices.map(({ key }) => key);
      if (keys.includes('s')) return 's';
      return keys.includes('n') && !yes.some((one) => told.includes(one)) ? 'n' : 'y';
    },
    write: async (question, before) =>
      Object.entries(words).find(([start]) => question.startsWith(start))?.[1] ?? before,
    tell: (text) => void (told = text),
  };
}

test('words that no law would let stand are refused at once, with the reason, and nothing is written', async () => {
  const before = story.files();
  const ask = script('eq', ['1', 'idle']);
  await review(ask);
  expect(ask.told.some((text) => text.includes('quotation-whole'))).toBe(true);
  expect(ask.told).toContain('Nothing was written.');
  expect(story.files()).toEqual(before);
});

test('a source is signed only when nothing awaits, with a sentence of ours', async () => {
  expect(await review(patient({}))).toMatch(/A summary of ours is left to write\.$/);
  expect(frontMatter().review).toBe('machine');
  const words = { 'What is this account': 'An account of the walkout from the gate.' };
  expect(await review(patient(words))).toMatch(/signed/);
  expect(frontMatter().review).toBe('editor');
  expect(errors()).toBe('');
});

test('a person whom no entry knows and a fact that no claim asks for become entries', async () => {
  const told =
    'The crane driver Marta Quell was at the gate with Ana Ruiz from six in the morning.';
  story.drop('pier.txt', seed.replace('Twelve boats lay idle.', told).replace('300', '280'));
  rmSync(join(story.content, 'seeds/gate.txt'));
  rmSync(join(story.content, articlePath));
  rmSync(join(story.content, 'readings/gate.json'));
  expect(errors()).toBe('');
  const ask = patient(
    {
      'Female or male': 'female',
      'Which question': 'When did she come to the gate?',
      'On which topic': 'numbers',
      'What does it say': 'Marta Quell stood at the gate from six in the morning.',
    },
    ['Marta Quell'],
  );
  await reviewInTerminal({ source: 'pier', folder: story.content, today: '2026-12-01', ask });
  expect(story.read('people/marta-quell.mdx')).toContain('Marta Quell');
  expect(story.read('claims/when-did-she-come-to-the-gate.yaml')).toContain(
    'Marta Quell stood at the gate from six in the morning.',
  );
  expect(story.read('articles/pier.mdx')).toContain('when-did-she-come-to-the-gate');
  expect(errors()).toBe('');
});

test('words in another language are written with our translation beside them', async () => {
  const german = `Am Sonntag legten in Port Ellery die Hafenarbeiter die Arbeit nieder, sagte Ana Ruiz am Tor.

Die Krane standen still, und an der Mole lagen zwölf Boote. Niemand hatte sie vorher gefragt, und niemand aus dem Rathaus kam herunter, um mit ihnen zu reden, solange es hell war.
`;
  story.drop('mole.txt', german);
  expect(errors()).toBe('');
  const words = 'Die Krane standen still';
  let asked = 0;
  const ask: Asker = {
    choose: async (_, choices) => {
      const keys = choices.map(({ key }) => key);
      return keys.includes('e') && asked++ === 0 ? 'e' : 'q';
    },
    write: async (question, before) =>
      question.startsWith('Which of them')
        ? '1'
        : question.startsWith('In which words')
          ? words
          : question.startsWith('In English')
            ? 'The cranes did not move'
            : before,
    tell: () => undefined,
  };
  await reviewInTerminal({ source: 'mole', folder: story.content, today: '2026-12-01', ask });
  expect(story.read('articles/mole.mdx')).toContain('translation: "The cranes did not move"');
  expect(errors()).toBe('');
});
