/** Counts the reader's steps on texts of the worst kinds, at two lengths, and prints them as JSON: run in a process of its own. */
import { Session } from 'node:inspector';

/** Each unit is repeated to the wanted length. */
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
  'names and pronouns': 'Joan Cray she ',
  'a name and many pronouns': 'she her ',
  headings: 'Abcdef ',
  figures: '1,200 ',
  digits: '1 ',
  dates: '13 March 2031 ',
  'the act': 'released 40 sailors ',
  soft: 'a\u00AD\u200D',
  flags: '🇮🇸',
};

const [short = 0, long = 0] = process.argv.slice(2).map(Number);

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
// Loaded only now, so that its code is counted from the first line on.
const { readSeed } = await import('../../../src/reading/read-seed.ts');
const { knowledge } = await import('./harbour.ts');

/** How often each stretch of the reader's code ran since the last count, all together. */
function takeSteps(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result) {
      if (!/\/src\/(?:reading|text)\//.test(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

function countSteps(unit: string, length: number): number {
  const text = `a ${unit.repeat(Math.ceil(length / unit.length))}`;
  takeSteps();
  readSeed({ file: 'x.txt', sha256: '0'.repeat(64), bytes: 1, text, warnings: [] }, knowledge);
  return takeSteps();
}

countSteps('warm. ', short);
const counted = Object.entries(kinds).map(([kind, unit]) => ({
  kind,
  short: countSteps(unit, short),
  long: countSteps(unit, long),
}));
console.log(JSON.stringify(counted));
