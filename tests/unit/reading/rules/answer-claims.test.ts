/** A rule answers its claim where its phrases stand and nothing vetoes them; else the cell stays empty. */
import { expect, test } from '@playwright/test';
import { answerClaims } from '../../../../src/reading/answer-claims.ts';
import { explainClaim, printExplanation } from '../../../../src/reading/explain-claim.ts';
import { parseStory } from '../../../../src/reading/rules/parse-story.ts';
import type { StoryRules } from '../../../../src/reading/rules/story-rules.ts';
import { claimEntry } from '../../../../src/schemas/claim.ts';
import { readRules } from '../../../../src/schemas/read-rule.ts';
import { LISTS, lay, people } from './lay.ts';

const base = {
  question: 'How many?',
  title: 'How many',
  topic: 'boats',
  weight: 1,
};

const POSITIONS = [
  { id: 'nine', label: 'Nine', statement: 'Nine.', value: { number: 9, unit: 'boats' } },
  {
    id: 'over-nine',
    label: 'Over nine',
    statement: 'Over nine.',
    value: { number: 9, qualifier: 'more than', unit: 'boats' },
  },
  { id: 'july-2021', label: 'July', statement: 'July.', value: { edtf: '2021-07' } },
];

function parse(
  read: object,
  story: object = {},
  claims: readonly object[] = [],
): { rules: StoryRules; faults: unknown[] } {
  const entries = [{ id: 'boats', positions: POSITIONS }, ...(claims as { id: string }[])];
  return parseStory({
    story: { words: LISTS, gate: ['harbour'], otherCounts: [], ...story },
    claims: entries.map(({ id, ...given }) => ({
      id,
      entry: claimEntry.parse({ ...base, ...given }),
    })),
    rules: [{ id: 'boats', entry: readRules.parse(read) }],
    people,
  });
}

/** What a text answers, as "position: words", or the new value where it fits none. */
function answers(read: object, text: string, story: object = {}): string[] {
  const { rules, faults } = parse(read, story);
  expect(faults).toEqual([]);
  return answerClaims(lay(`harbour\n${text}`), rules).map(
    ({ position, value, exact }) => `${position ?? JSON.stringify(value)}: ${exact}`,
  );
}

const towed = { ask: 'number', phrases: ['# boats …6 {moved}'] };
const choice = { ask: 'choice', phrases: { nine: ['boats sank'], 'over-nine': ['boats floated'] } };
const held = { ask: 'date', precision: 'month', phrases: ['moored ~3 since %'] };

test('two rules that read one new value give one answer', () => {
  const other = { ask: 'number', phrases: ['{moved} ~4 # boats'] };
  expect(answers([towed, other], 'Some 12 boats were towed.\nThey moved some 12 boats.')).toEqual([
    '{"number":12,"qualifier":"about","unit":"boats"}: Some 12 boats were towed',
  ]);
});

test('a number finds its position by value and qualifier; another is a new answer', () => {
  expect(answers(towed, 'Nine boats were towed.')).toEqual(['nine: Nine boats were towed']);
  expect(answers(towed, 'More than nine boats were towed.')).toEqual([
    'over-nine: More than nine boats were towed',
  ]);
  expect(answers(towed, 'Some 12 boats were towed.')).toEqual([
    '{"number":12,"qualifier":"about","unit":"boats"}: Some 12 boats were towed',
  ]);
});

test('a date finds its position at the precision asked for; a coarser one is no answer', () => {
  expect(answers(held, 'It was moored there since 4 July 2021.')).toEqual([
    'july-2021: moored there since 4 July 2021',
  ]);
  expect(answers(held, 'It was moored there since 2021.')).toEqual([]);
});

test('a choice finds its position', () => {
  expect(answers(choice, 'The boats sank.')).toEqual(['nine: boats sank']);
});

test('readings that differ leave the cell empty, unless the rule takes more', () => {
  const text = 'Nine boats were towed.\nNine boats were brought.\nTen boats were towed.';
  expect(answers(towed, text)).toEqual([]);
  expect(answers({ ...towed, take: 'most' }, text)).toEqual(['nine: Nine boats were towed']);
  expect(answers({ ...towed, take: 'first' }, text)).toEqual(['nine: Nine boats were towed']);
  expect(answers({ ...towed, take: 'all' }, text)).toHaveLength(2);
});

test('what is denied, only possible, asked or taken back is no answer', () => {
  const doubtful = [
    'It is not true that nine boats were towed.',
    'They denied that nine boats were towed.',
    'Nine boats were not towed.',
    "Nine boats weren't towed.",
    'Nine boats could be towed.',
    'Nine boats may have been towed.',
    'If nine boats are towed, we wait.',
    'Were nine boats towed?',
    'An earlier version said nine boats were towed.',
    'It was wrongly reported that nine boats were towed.',
    'Reports that nine boats were towed were false.',
    'Rather than nine boats towed, few were.',
  ];
  for (const text of doubtful) expect(answers(towed, text), text).toEqual([]);
  const refusing = { ask: 'choice', phrases: { nine: ['tow the boats', 'towed the boats'] } };
  expect(answers(refusing, 'They refused to tow the boats.')).toEqual([]);
  expect(answers(refusing, 'They failed to tow the boats.')).toEqual([]);
});

test('a doubt in another clause, and "not only", veto nothing', () => {
  expect(answers(towed, 'Though it could not last, nine boats were towed.')).toHaveLength(1);
  expect(answers(towed, 'Not only nine boats were towed.')).toHaveLength(1);
  expect(answers(towed, 'In May nine boats were towed.')).toHaveLength(1);
});

test('a denial in a gap ends at a mark, or at an "and" before what is said next', () => {
  const sink = { ask: 'choice', phrases: { nine: ['boats ~8 sank'] } };
  expect(answers(sink, 'The boats did not float and sank.')).toHaveLength(1);
  expect(answers(sink, 'The boats, which did not float, sank.')).toHaveLength(1);
  expect(answers(sink, 'The boats neither rose nor sank.')).toEqual([]);
});

test('a doubt inside the entry of a list counts', () => {
  const lists = { words: { ...LISTS, 'gone down': ['is …2 sunk'] } };
  const sunk = { ask: 'choice', phrases: { nine: ['boat {gone down}'] } };
  expect(answers(sunk, 'The boat is now sunk.', lists)).toHaveLength(1);
  expect(answers(sunk, 'The boat is not sunk.', lists)).toEqual([]);
});

test('a date in a choice must be the date of its position, a missing year is no other year', () => {
  const sold = { ask: 'choice', phrases: { 'july-2021': ['sold in %'] } };
  expect(answers(sold, 'It was sold in July 2021.')).toHaveLength(1);
  expect(answers(sold, 'It was sold in June 2021.')).toEqual([]);
});

test('a doubt that the phrase itself spells is no veto', () => {
  const warn = {
    ask: 'choice',
    phrases: { nine: ['must not …3 sail'], 'over-nine': ['if towed'] },
  };
  expect(answers(warn, 'They must not even sail.')).toEqual(['nine: must not even sail']);
});

test('unless vetoes the sentence, unless inside only what it touches', () => {
  const text = 'Nine boats were towed, and rafts sank.';
  expect(answers({ ...towed, unless: 'rafts' }, text)).toEqual([]);
  expect(answers({ ...towed, 'unless inside': ['rafts'] }, text)).toHaveLength(1);
  expect(answers({ ...towed, 'unless inside': ['were towed'] }, text)).toEqual([]);
});

test('needs, about and between must be met', () => {
  const text = 'Ruiz saw nine boats towed.';
  expect(answers({ ...towed, needs: ['seen', 'saw'] }, text)).toHaveLength(1);
  expect(answers({ ...towed, needs: 'seen' }, text)).toEqual([]);
  expect(answers({ ...towed, about: 'ana-ruiz' }, text)).toHaveLength(1);
  expect(answers({ ...towed, about: 'ben-okoro' }, text)).toEqual([]);
  expect(answers({ ...towed, between: [1, 8] }, text)).toEqual([]);
});

test('unless inside with [#] speaks of that figure alone', () => {
  const read = { ...towed, 'unless inside': ['# of the [#]'] };
  expect(answers(read, 'Nine boats were towed, as two of the ten.')).toHaveLength(1);
  expect(answers(read, 'Two of the nine boats were towed.')).toEqual([]);
});

test('a figure in a choice must be the number of its position', () => {
  const read = { ask: 'choice', phrases: { 'over-nine': '# boats sank' } };
  expect(answers(read, 'More than nine boats sank.')).toHaveLength(1);
  expect(answers(read, 'Nine boats sank.')).toEqual([]);
});

test('a claim may have several rules; one position is answered once', () => {
  const sank = { ask: 'choice', phrases: { 'july-2021': 'sank', nine: 'boats' } };
  expect(
    answers([towed, { ...sank, take: 'all' }], 'Nine boats were towed, and one sank.'),
  ).toEqual(['nine: Nine boats were towed', 'july-2021: sank']);
});

test('add counts the one named beside the others, and outdoes the bare figure', () => {
  const read = {
    ask: 'number',
    phrases: [{ say: '@ and #others …2 {moved}', add: 1 }, '#others …2 {moved}'],
  };
  expect(answers(read, 'Ruiz and eight others were taken.')).toEqual([
    'nine: Ruiz and eight others were taken',
  ]);
});

test('other counts of the story answer nothing', () => {
  const story = { otherCounts: ['# boats …2 yesterday'] };
  expect(answers(towed, 'Nine boats were towed.', story)).toHaveLength(1);
  expect(answers(towed, 'Nine boats were yesterday towed.', story)).toEqual([]);
});

test('a text that does not pass the gate, or only denies it, answers nothing', () => {
  expect(answers(towed, 'Nine boats were towed.', { gate: ['lighthouse'] })).toEqual([]);
  const denied = { gate: ['lighthouse fell'] };
  expect(
    answers(towed, 'It is not so that the lighthouse fell.\nNine boats were towed.', denied),
  ).toEqual([]);
});

test('nothing longer than a quotation may be is an answer', () => {
  const read = { ask: 'choice', phrases: { nine: ['sail ~20 boats ~20 sank'] } };
  const many = Array(14).fill('very').join(' ');
  expect(answers(read, `sail ${many} boats ${many} sank`)).toEqual([]);
});

test('a rule with a mistake is refused with the way to it', () => {
  expect(parse({ ...towed, phrases: ['# boats', '# … {gone}'] }).faults).toEqual([
    expect.objectContaining({
      in: { kind: 'rules', id: 'boats' },
      path: ['phrases', 1],
      index: 4,
      reason: 'There is no list “gone”.',
    }),
  ]);
  expect(parse({ ...towed, unless: ['rafts', 'raft,'] }).faults).toMatchObject([
    { path: ['unless', 1], index: 0 },
  ]);
  expect(parse({ ask: 'number', phrases: [{ say: 'boats', add: 1 }] }).faults).toMatchObject([
    { path: ['phrases', 0, 'say'], reason: 'The phrase has no #.' },
  ]);
  expect(parse({ ask: 'number', phrases: ['# of # boats'] }).faults).toMatchObject([
    { reason: 'The phrase has more than one #.' },
  ]);
  expect(parse({ ask: 'choice', phrases: { ten: 'boats' } }).faults).toMatchObject([
    { path: ['phrases', 'ten'], reason: 'The claim has no position “ten”.' },
  ]);
});

test('an explanation says what stands there, what vetoed it, and why the cell is empty', () => {
  const { rules } = parse(towed);
  const laid = lay(
    'The harbour was full.\nNine boats were not towed.\nTen boats were towed, nine boats brought.',
  );
  expect(printExplanation(explainClaim(laid, rules, rules.claims[0]!))).toBe(`boats: How many?
  1 phrases looked for in 3 sentences; 3 found.
  line 2  “Nine boats were not towed”
    fits  # boats …6 {moved}
    dropped: denied, by “not”
  line 3  “Ten boats were towed”
    fits  # boats …6 {moved}
    kept
  line 3  “nine boats brought”
    fits  # boats …6 {moved}
    kept
  → not read: the readings differ: 10, 9.`);
});

test('phrases that stand together open the gate, wherever in the text each stands', () => {
  const together = { gate: ['lighthouse'], gateTogether: [['boats', 'Ruiz']] };
  expect(answers(towed, 'Nine boats were towed.\nAsk Ruiz.', together)).toHaveLength(1);
  expect(answers(towed, 'Nine boats were towed.', together)).toEqual([]);
});

/** A story whose claim on boats has answers that are statements of a claim on rafts. */
function withElsewhere(read: object, text: string) {
  const boats = {
    id: 'boats',
    positions: [{ id: 'some', label: 'Some', statement: 'Some.' }],
    elsewhere: [
      {
        id: 'nine',
        label: 'Nine',
        statement: { claim: 'rafts', position: 'nine-rafts' },
        value: { number: 9, unit: 'boats' },
      },
      { id: 'gone', label: 'Gone', statement: { claim: 'rafts', position: 'lost' } },
    ],
  };
  const rafts = {
    id: 'rafts',
    positions: [
      { id: 'nine-rafts', label: 'Nine', statement: 'Nine rafts.', implies: ['lost'] },
      { id: 'lost', label: 'Lost', statement: 'Rafts were lost.' },
    ],
  };
  const { rules, faults } = parseStory({
    story: { words: LISTS, gate: ['harbour'], otherCounts: [] },
    claims: [boats, rafts].map(({ id, ...given }) => ({
      id,
      entry: claimEntry.parse({ ...base, ...given }),
    })),
    rules: [
      { id: 'boats', entry: readRules.parse(read) },
      { id: 'rafts', entry: readRules.parse({ ask: 'choice', phrases: { lost: 'rafts sank' } }) },
    ],
    people,
  });
  expect(faults).toEqual([]);
  return answerClaims(lay(`harbour\n${text}`), rules).map(
    ({ claim, position, exact }) => `${claim}/${position}: ${exact}`,
  );
}

test('an answer that stands in another claim is read as the statement of that claim', () => {
  expect(withElsewhere(towed, 'Nine boats were towed.')).toEqual([
    'rafts/nine-rafts: Nine boats were towed',
  ]);
  const gone = { ask: 'choice', phrases: { gone: ['boats sank'], some: ['boats floated'] } };
  expect(withElsewhere(gone, 'The boats sank.')).toEqual(['rafts/lost: boats sank']);
  expect(withElsewhere(gone, 'The boats floated.')).toEqual(['boats/some: boats floated']);
});

test('of two answers by the same words the one that the other implies is not given twice', () => {
  const both = {
    ask: 'choice',
    take: 'all',
    phrases: { nine: ['nine boats sank'], gone: ['boats sank', 'boats drifted'] },
  };
  expect(withElsewhere(both, 'The nine boats sank.')).toEqual([
    'rafts/nine-rafts: nine boats sank',
  ]);
  expect(withElsewhere(both, 'The boats drifted.\nThe nine boats sank.')).toHaveLength(2);
});

test('a gate phrase that is dated in another month than the story opens nothing', () => {
  const story = { date: '2025-03-04', gate: ['lighthouse fell'] };
  const told = (date: string) =>
    answers(towed, `The lighthouse fell${date}.\nNine boats were towed.`, story);
  expect(told('')).toHaveLength(1);
  expect(told(' on 4 March 2025')).toHaveLength(1);
  expect(told(' in March 2025')).toHaveLength(1);
  expect(told(' on 9 May 2024')).toEqual([]);
});
