/** The words of a line, in every combination that the design shows. */
import { expect, test } from '@playwright/test';
import { drawLine } from '../../../src/model/line.ts';
import { namesWords } from '../../../src/model/line-words.ts';
import { slotsFrom } from './slots.ts';

/** Count, who parts, and the hidden words of a line. */
function tell(slots: string): string[] {
  const { count, parting, words } = drawLine(slotsFrom(slots));
  return [count, parting, words];
}

test('all five say so', () => {
  expect(tell('A+ B+ C+ D+ E+')).toEqual(['all 5 sources', '', 'Says so: A, B, C, D, E.']);
});

test('four say so, and one may predate it', () => {
  expect(tell('A+ B+ Co D+ E+')).toEqual([
    '4 of 5 sources',
    '',
    'Says so: A, B, D, E. Silent, may predate this: C.',
  ]);
});

test('two say so, two answer otherwise, one is silent', () => {
  expect(tell('A~ B+ C. D+ E~')).toEqual([
    '2 of 5 sources',
    'A and E answer otherwise',
    'Says so: B, D. Answers otherwise: A, E. Silent: C.',
  ]);
});

test('one says so, one contradicts it, one answers otherwise', () => {
  expect(tell('A. B~ C. D- E+')).toEqual([
    '1 of 5 sources',
    'B answers otherwise; D contradicts it',
    'Says so: E. Answers otherwise: B. Contradicts it: D. Silent: A, C.',
  ]);
});

test('only one source has it', () => {
  expect(tell('A. B. C+ D. E.')).toEqual(['1 of 5 sources', '', 'Says so: C. Silent: A, B, D, E.']);
});

test('a source that holds two positions which exclude each other stands on the line and says the contrary', () => {
  expect(tell('A. B~ C. D+ Ex')).toEqual([
    '2 of 5 sources',
    'B answers otherwise; E also says the contrary',
    'Says so: D, E. Answers otherwise: B. Says so and also contradicts it: E. Silent: A, C.',
  ]);
});

test('machine-read sources are counted apart', () => {
  expect(tell('A+ B+ Co D+ E+ F+m G+m')).toEqual([
    '4 of 5 sources, and 2 machine-read',
    '',
    'Says so: A, B, D, E. Machine-read as saying so: F, G. Silent, may predate this: C.',
  ]);
});

test('everything at once', () => {
  expect(tell('A+ B~ Co D+ E- F+m G-m')).toEqual([
    '2 of 5 sources, and 1 machine-read',
    'B answers otherwise; E contradicts it; G, machine-read, contradicts it',
    'Says so: A, D. Answers otherwise: B. Contradicts it: E. Machine-read as saying so: F. Machine-read as contradicting it: G. Silent, may predate this: C.',
  ]);
});

test('a source that nobody could read is in neither number', () => {
  expect(tell('A+ B. C+ D~ E? F~m G+m H?')).toEqual([
    '2 of 4 sources, and 1 machine-read',
    'D answers otherwise; F, machine-read, answers otherwise; E and H not read',
    'Says so: A, C. Answers otherwise: D. Machine-read as saying so: G. Machine-read as answering otherwise: F. Silent: B. Not read: E, H.',
  ]);
});

test('an unidentified source is shown, and stands in neither number', () => {
  expect(tell('A+ B. C+u')).toEqual([
    '1 of 2 sources, and 1 unidentified',
    'C is unidentified',
    'Says so: A, C. Silent: B. Unidentified, in no count: C.',
  ]);
});

test('several that part in one way share their verb', () => {
  expect(drawLine(slotsFrom('A+ B- C- D- E~m F~m G?')).parting).toBe(
    'B, C and D contradict it; E and F, machine-read, answer otherwise; G not read',
  );
});

test('where nobody has reviewed a statement, only the machine is counted', () => {
  expect(drawLine(slotsFrom('A? B+m C+m')).count).toBe('2 machine-read');
  expect(drawLine(slotsFrom('A? B?')).count).toBe('no source read');
});

test('one source of one is not called all', () => {
  expect(drawLine(slotsFrom('A+')).count).toBe('1 of 1 source');
});

test('from ten sources on, numbers take the place of letters', () => {
  const { parting } = drawLine(slotsFrom('A+ B~ C- D. Eo F? G+ H+ I+ J~m'));
  expect(parting).toBe(
    '1 answers otherwise; 1 contradicts it; 1 machine-read otherwise; 1 is silent; 1 may predate this; 1 not read',
  );
});

test('the line of a person says who names them', () => {
  expect(drawLine(slotsFrom('A+ B. C+m'), namesWords).words).toBe(
    'Names: A. Machine-read as naming: C. Silent: B.',
  );
});
