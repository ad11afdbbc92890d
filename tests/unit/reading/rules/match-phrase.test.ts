/** Every mark of a phrase matches what reading.md says of it, and nothing else. */
import { expect, test } from '@playwright/test';
import { spanOf } from '../../../../src/reading/rules/find-candidates.ts';
import { matchPhrase } from '../../../../src/reading/rules/match-phrase.ts';
import { sliceSpan } from '../../../../src/text/spans.ts';
import { lay, phrase } from './lay.ts';

/** The words of each place where a phrase stands. */
function found(say: string, text: string, keepsOffCounts = false): string[] {
  const laid = lay(text);
  return laid.sentences.flatMap((sentence) =>
    matchPhrase(sentence, phrase(say), { keepsOffCounts }).map((match) =>
      sliceSpan(text, spanOf(sentence, match)),
    ),
  );
}

test('a word is found whole, whatever its case, accents, hyphens and possessive ending', () => {
  expect(found('harbour', 'The Harbour’s wall')).toEqual(['Harbour’s']);
  expect(found('harbour', 'The harbours')).toEqual([]);
  expect(found('cafe', 'A café')).toEqual(['café']);
  expect(found('long-term', 'a long-term plan')).toEqual(['long-term']);
  expect(found('long term', 'a long-term plan')).toEqual(['long-term']);
});

test('co-owner is another word than owner', () => {
  expect(found('owner', 'the co-owner')).toEqual([]);
  expect(found('co-owner', 'the co-owner')).toEqual(['co-owner']);
});

test('a word in capitals is found in capitals only, with or without full stops', () => {
  expect(found('US', 'the U.S. and the US')).toEqual(['U.S.', 'US']);
  expect(found('US', 'they told us')).toEqual([]);
});

test('a star finds a beginning', () => {
  expect(found('sail*', 'sailing sailors assail')).toEqual(['sailing', 'sailors']);
});

test('a slash finds one of several, a question mark what may be missing', () => {
  expect(found('two/three boats', 'three boats or four boats')).toEqual(['three boats']);
  expect(found('the old? wooden? boat', 'the old boat, the wooden boat, the boat')).toEqual([
    'the old boat',
    'the wooden boat',
    'the boat',
  ]);
});

test('a list finds any of its entries, also of several words', () => {
  expect(found('was/then {moved} south', 'It was towed south, then set sail south')).toEqual([
    'was towed south',
    'then set sail south',
  ]);
  expect(found('boat {the rest}? sank', 'the boat sank')).toEqual(['boat sank']);
});

test('… leaves six words or as many as it says, and stays in its clause', () => {
  expect(found('boat … sank', 'the boat with the red and blue sails sank')).toEqual([
    'boat with the red and blue sails sank',
  ]);
  expect(found('boat … sank', 'the boat with the red and blue and green sails sank')).toEqual([]);
  expect(found('boat …1 sank', 'the boat soon sank')).toEqual(['boat soon sank']);
  expect(found('boat …1 sank', 'the boat very soon sank')).toEqual([]);
  expect(found('boat … sank', 'the boat, he said, sank')).toEqual([]);
  expect(found('boat … sank', 'the boat stayed while the raft sank')).toEqual([]);
});

test('… never crosses another count', () => {
  expect(found('boats … sank', 'boats and nine rafts sank')).toEqual([]);
});

test('~ leaves twelve words or as many as it says, across clauses, within the sentence', () => {
  expect(found('boat ~ sank', 'the boat, Ruiz said, sank')).toEqual(['boat, Ruiz said, sank']);
  expect(found('boat ~2 sank', 'the boat, Ruiz had said, sank')).toEqual([]);
  expect(found('boat ~ sank', 'the boat\nsank')).toEqual([]);
});

test('~ keeps off other counts where a number is asked for', () => {
  expect(found('# ~ sank', 'Of 30 boats nine sank', true)).toEqual(['nine sank']);
  expect(found('# ~ towed', 'Of 30 boats, with nine rafts, some were towed', true)).toEqual([
    'nine rafts, some were towed',
  ]);
});

test('words side by side stand in one clause', () => {
  expect(found('red boat', 'red, boat')).toEqual([]);
  expect(found('"red boat"'.replaceAll('"', ''), '“red” boat')).toEqual(['red” boat']);
});

test('# is a figure with its qualifier, and no "nine others" and no "two-day"', () => {
  expect(found('# boats', 'more than 1,200 boats')).toEqual(['more than 1,200 boats']);
  expect(found('#', 'nine others, nine other boats, a two-day trip, in 2022')).toEqual([]);
});

test('#others is the rest of a group, #-day a joined number', () => {
  expect(found('and #others', 'Ruiz and 12 others')).toEqual(['and 12 others']);
  expect(found('#others boats', '12 other boats')).toEqual(['12 other boats']);
  expect(found('#-day trip', 'a two-day trip')).toEqual(['two-day trip']);
  expect(found('#-day trip', 'a two day trip')).toEqual([]);
});

test('% is a date, @ a listed person, @id that person', () => {
  expect(found('since %', 'since July 2021')).toEqual(['since July 2021']);
  expect(found('@ sailed', 'Ruiz sailed, Smith sailed')).toEqual(['Ruiz sailed']);
  expect(found('@ben-okoro sailed', 'Ruiz sailed, Okoro sailed')).toEqual(['Okoro sailed']);
  expect(found('@ana-ruiz/@ben-okoro/they sailed', 'Okoro sailed, they sailed')).toEqual([
    'Okoro sailed',
    'they sailed',
  ]);
});

test('the tightest of several ways is taken', () => {
  expect(found('boat ~ sank', 'a boat and a boat sank')).toEqual(['boat sank']);
  expect(found('boat ~ sank', 'a boat sank and sank')).toEqual(['boat sank']);
});

/** Steps taken over a text of some repetitions, all in one sentence or one to a line. */
function steps(say: string, unit: string, times: number, joint: string): number {
  const taken = { taken: 0 };
  const laid = lay(Array.from({ length: times }, () => unit).join(joint));
  const asked = phrase(say);
  for (const sentence of laid.sentences) matchPhrase(sentence, asked, { steps: taken });
  return taken.taken;
}

test('the work grows no faster than the text, in the worst texts too', () => {
  const greedy = 'a ~20 a ~20 a ~20 a ~20 a ~20 {moved} ~20 b';
  for (const unit of ['a', 'a taken', 'a a a set', 'a 9 taken']) {
    const few = steps(greedy, unit, 50, '\n');
    expect(steps(greedy, unit, 500, '\n')).toBeLessThanOrEqual(11 * few);
    const short = steps(greedy, unit, 30, ' ');
    expect(steps(greedy, unit, 60, ' '), unit).toBeLessThanOrEqual(2.5 * short + 2000);
    expect(steps(greedy, unit, 10_000, ' '), unit).toBeLessThan(250_000);
  }
});

test('a number that a phrase spells in digits is found in words, too', () => {
  expect(found('123 boats', 'One hundred and twenty-three boats sank')).toEqual([
    'One hundred and twenty-three boats',
  ]);
  expect(found('five/5 boats', 'They saw 5 boats')).toEqual(['5 boats']);
  expect(found('123 boats', 'Twenty-three boats sank')).toEqual([]);
});
