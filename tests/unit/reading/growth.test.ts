/** The work on a seed grows with its length and no faster: steps are counted, not seconds. */
import { Session } from 'node:inspector';
import { expect, test } from '@playwright/test';

/** Texts of the worst kinds: each unit is repeated to the wanted length. */
const kinds: Readonly<Record<string, string>> = {
  'one word': 'a',
  'opening marks': '“',
  'closed quotations': '"a" ',
  'single marks': "' a",
  possessives: "'as b",
  names: 'Joan Cray ',
  'names and quotations': 'Varanko said “no.” ',
  'near names': 'Harbackayi Siniakovi ',
  'names in Cyrillic': 'Гарбацкая ',
  labels: 'Comment\n',
  'labels with headlines': 'Prev Article\nA Headline Here\n',
  'empty lines': 'a\n\n',
  stops: 'a. ',
  signatures: 'I am. — A (@b) March 3, 2031\n',
  speech: 'He said “a” and said that “b,” said Cray. ',
  headings: 'Abcdef ',
  figures: '1,200 ',
  digits: '1 ',
  dates: '13 March 2031 ',
  'the act': 'released 40 sailors ',
  soft: 'a\u00AD\u200D',
  flags: '🇮🇸',
};

const SHORT = 20_000;
const TIMES = 4;

/** How much more than so many times the steps so many times the text may take. */
const SLACK = 1.6;

/** How often each stretch of the reader's code ran, all together. */
function countSteps(session: Session): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (_, coverage) => {
    for (const { url, functions } of coverage.result) {
      if (!/\/src\/(?:reading|text)\//.test(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

test('four times the text takes about four times the steps, whatever it holds', async () => {
  test.setTimeout(300_000);
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // Loaded here, so that its code is counted from the first line on.
  const { readSeed } = await import('../../../src/reading/read-seed.ts');
  const { knowledge } = await import('./harbour.ts');
  const stepsOf = (unit: string, length: number): number => {
    const text = `a ${unit.repeat(Math.ceil(length / unit.length))}`;
    countSteps(session);
    readSeed({ file: 'x.txt', sha256: '0'.repeat(64), bytes: 1, text, warnings: [] }, knowledge);
    return countSteps(session);
  };
  stepsOf('warm. ', SHORT);
  const growth = Object.entries(kinds).map(([kind, unit]) => {
    const [short, long] = [stepsOf(unit, SHORT), stepsOf(unit, SHORT * TIMES)];
    return { kind, short, times: long / short };
  });
  session.disconnect();
  expect(growth.every(({ short }) => short > SHORT / 10)).toBe(true);
  expect(growth.filter(({ times }) => times > TIMES * SLACK)).toEqual([]);
});
