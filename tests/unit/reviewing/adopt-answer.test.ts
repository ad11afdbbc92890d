/** What the machine read becomes an editor's by pasting what the review prints. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { awaitingReview } from '../../../src/reviewing/awaiting-review.ts';
import { printMessage } from '../../../src/checking/message.ts';
import { describeSource } from '../../../src/reviewing/describe-awaiting.ts';
import { reviewSteps } from '../../../src/reviewing/review-steps.ts';
import { loadContent } from '../../../src/intake/load-content.ts';
import { loadSeedTexts } from '../../../src/intake/load-seed-texts.ts';
import { prove } from '../../../src/intake/prove.ts';
import { seedsFolder } from '../../../src/intake/seeds-folder.ts';
import { statementOf } from '../../../src/law/cell-of.ts';
import { workAtEditorsMachine } from '../intake/editors-machine.ts';
import { makeStory, type StoryFolder } from '../intake/story-folder.ts';

const claimPath = 'claims/how-many-walked-out.yaml';
const rulePath = 'rules/how-many-walked-out.yaml';
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
  writeFileSync(
    join(story.content, rulePath),
    "ask: 'number'\nphrases: ['# dockers walked out']\n",
  );
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
  const made = statementOf(cell!.answer);
  put(claimPath, (text) => text.replace('sums:', `${cell!.position}\nsums:`));
  put(articlePath, (text) => text.replace(/^evidence:.*$/m, (line) => `${line}\n${cell!.paste}`));
  expect(errors()).toBe('');
  expect(awaiting()).toEqual([]);
  const claim = loadContent(story.content).content.claims.find(({ id }) => id === cell!.claim.id);
  expect(claim?.entry.positions.map(({ id }) => `${claim.id}/${id}`)).toContain(made);
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

/** The answer of a seed that tells of the walkout so, and its errors once what is printed was pasted. */
function adopt(told: string, change: (paste: string) => string = (paste) => paste) {
  story.drop('gate.txt', seed.replace(/At Port Ellery .*noon\./, told));
  expect(errors()).toBe('');
  const [cell] = awaiting();
  put(claimPath, (text) => text.replace('sums:', `${cell!.position}\nsums:`));
  const paste = change(cell!.paste);
  put(articlePath, (text) => text.replace(/^evidence:.*$/m, (line) => `${line}\n${paste}`));
  const left = errors();
  const gate = loadContent(story.content).content.articles.find(({ id }) => id === 'gate');
  return { paste, left, evidence: gate?.entry.evidence[0] };
}

for (const [told, voice, attribution] of [
  [
    'At Port Ellery 300 dockers walked out on Sunday, said the teacher Ana Ruiz.',
    'reported',
    [{ who: 'ana-ruiz', exact: 'said the teacher Ana Ruiz' }],
  ],
  [
    '“At Port Ellery 300 dockers walked out on Sunday,” Ana Ruiz told a crowd.',
    'direct',
    [{ who: 'ana-ruiz', exact: 'Ana Ruiz told' }],
  ],
  ['At Port Ellery 300 dockers walked out on Sunday, and Ana Ruiz thanked them.', 'own', []],
] as const) {
  test(`words are proposed as ${voice} where the text has them so: ${told}`, () => {
    const { left, evidence } = adopt(told);
    expect(left).toBe('');
    expect(evidence).toMatchObject({ voice, attribution });
  });
}

for (const told of [
  'At Port Ellery 300 dockers walked out on Sunday, harbour officials said.',
  'At Port Ellery 300 dockers walked out on Sunday, an aide of Ana Ruiz said.',
  'Noor Salt, a clerk at the gate, said that 300 dockers walked out on Sunday.',
]) {
  test(`a credit that nobody can place is left to the editor, with its words: ${told}`, () => {
    const open = adopt(told);
    expect(open.paste).toContain('voice: "reported"');
    expect(open.left).toContain('voice-credited');
    expect(open.left).toContain('but nobody is credited.');
  });
}

test('a credit that still names nobody is refused', () => {
  const told = 'At Port Ellery 300 dockers walked out on Sunday, harbour officials said.';
  const { left } = adopt(told, (paste) => paste.replace('# attribution:', 'attribution:'));
  expect(left).toContain('says nobody');
});

test('the credit that is left to the editor stands once its sign is taken away and somebody is written', () => {
  const told = 'At Port Ellery 300 dockers walked out on Sunday, harbour officials said.';
  const { left, evidence } = adopt(told, (paste) =>
    paste.replace('# attribution:', 'attribution:').replace('"…"', '"officials"'),
  );
  expect(left).toBe('');
  expect(evidence?.attribution).toEqual([
    { unnamed: 'officials', exact: 'harbour officials said' },
  ]);
});

for (const [told, exact] of [
  ['At Port Ellery 300 dockers “walked out” on Sunday.', '300 dockers “walked out”'],
  ['At Port Ellery “300 dockers” walked out on Sunday.', '“300 dockers” walked out'],
  [
    'It was “a day on which in all of Port Ellery and of the islands beyond it some 300” dockers walked out.',
    ['some 300', 'dockers walked out'],
  ],
] as const) {
  test(`a quotation never opens marks that it does not close: ${told}`, () => {
    // Evidence of a claim of weight 1 is in one piece.
    put(claimPath, (text) => text.replace('weight: 1', 'weight: 2'));
    const { left, evidence } = adopt(told);
    expect(left).toBe('');
    expect(evidence?.exact).toEqual(exact);
  });
}

for (const between of [
  ': the "first" crew,',
  ' - all \\ of {them} #x',
  ' ‘so’ [it] & *was* %:',
  '\u00ad \u00a0of\u200d the',
  '\u{1f6a2} \t | > !x @y `z`',
]) {
  test(`what is printed is YAML, whatever stands in the seed: ${JSON.stringify(between)}`, () => {
    put('story.yaml', (text) => text.replace("'dockers walked out'", "'dockers'"));
    put(rulePath, (text) => text.replace("'# dockers walked out'", "'# dockers ~10 walked out'"));
    const { left, evidence } = adopt(`At Port Ellery 300 dockers${between} walked out on Sunday.`);
    expect(left).toBe('');
    expect(evidence?.exact).toContain('300 dockers');
  });
}

test('a draft counts nothing of itself that changes as its answers are reviewed', () => {
  expect(errors()).toBe('');
  const draft = story.read(articlePath);
  expect(draft).toContain('The machine read answers that no reviewed source gave to: ');
  expect(draft).not.toMatch(/\b(claims compared|(one|two|\d+) questions?)\b/);
});

test('the line printed for claims without an answer makes them silent when it is pasted', () => {
  expect(errors()).toBe('');
  const open = () => {
    const { content } = loadContent(story.content);
    const article = content.articles.find(({ id }) => id === 'gate')!;
    return { content, article, steps: reviewSteps(article, content, undefined) };
  };
  const { content, article, steps } = open();
  expect(steps.map(({ claim }) => claim.id)).toContain('court');
  const found = { cells: [], steps, told: [], text: undefined };
  const line = describeSource(article, content, found).at(-1)!.split('\n').at(-1)!;
  put(articlePath, (text) => text.replace(/^reviewed:.*$/m, line));
  expect(errors()).toBe('');
  expect(open().steps).toEqual([]);
});
