/** The words of a line, in every combination that the design shows. */
import { expect, test } from '@playwright/test';
import { drawLine, isDissent } from '../../../src/model/line.ts';
import { namesWords } from '../../../src/model/line-words.ts';
import { slotsFrom } from './slots.ts';

/** Count, who dissents, and the hidden words of a line. */
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

test('who says less dissents from nothing', () => {
  expect(tell('A< B+ C. D+ E<')).toEqual([
    '2 of 5 sources',
    '',
    'Says so: B, D. Says less: A, E. Silent: C.',
  ]);
  expect(slotsFrom('A+ B< C. Do E?').filter(isDissent)).toEqual([]);
});

test('who gives another answer is told with what it says', () => {
  expect(tell('A~:about_nine B+ C. D+ E~:about_nine')).toEqual([
    '2 of 5 sources',
    'A and E: about nine',
    'Says so: B, D. Gives another answer: A (about nine), E (about nine). Silent: C.',
  ]);
  expect(drawLine(slotsFrom('A~:nine B~:ten C+')).parting).toBe('A: nine; B: ten');
});

test('who denies it is told with what it says, under a sign of its own', () => {
  expect(tell('A. B~:on_foot C. D-:after_it E+')).toEqual([
    '1 of 5 sources',
    'B: on foot; ≠ D: after it',
    'Says so: E. Gives another answer: B (on foot). Denies it: D (after it). Silent: A, C.',
  ]);
});

test('only one source has it', () => {
  expect(tell('A. B. C+ D. E.')).toEqual(['1 of 5 sources', '', 'Says so: C. Silent: A, B, D, E.']);
});

test('a source that holds what excludes it too stands on the line and also says the contrary', () => {
  expect(tell('A. B. C. D+ Ex:after_it')).toEqual([
    '2 of 5 sources',
    '≠ E also: after it',
    'Says so: D, E (after it). Says so and also the contrary: E (after it). Silent: A, B, C.',
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
  expect(tell('A+ B~:ten Co D+ E-:after_it F+m G-m:after_it H<m I~m:ten')).toEqual([
    '2 of 5 sources, and 1 machine-read',
    'B: ten; ≠ E: after it; ≠ G, machine-read: after it; I, machine-read: ten',
    'Says so: A, D. Machine-read as saying so: F. Machine-read as saying less: H. Gives another answer: B (ten). Machine-read as giving another answer: I (ten). Denies it: E (after it). Machine-read as denying it: G (after it). Silent, may predate this: C.',
  ]);
});

test('a source that nobody has read is in neither number, and no dissent', () => {
  expect(tell('A+ B. C+ D~:ten E? F~m:ten G+m H?')).toEqual([
    '2 of 4 sources, and 1 machine-read',
    'D: ten; F, machine-read: ten',
    'Says so: A, C. Machine-read as saying so: G. Gives another answer: D (ten). Machine-read as giving another answer: F (ten). Silent: B. Not read: E, H.',
  ]);
});

test('an unidentified source is shown, and stands in neither number', () => {
  expect(tell('A+ B. C+u')).toEqual([
    '1 of 2 sources, and 1 unidentified',
    '',
    'Says so: A, C. Silent: B. Unidentified, in no count: C.',
  ]);
});

test('those who say the same instead are told together, the machine-read apart', () => {
  expect(drawLine(slotsFrom('A+ B-:ten C-:ten D-:ten E~m:six F~m:six G?')).parting).toBe(
    '≠ B, C and D: ten; E and F, machine-read: six',
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
  const { parting } = drawLine(
    slotsFrom('A+ B~:ten C-:after_it D. Eo F? G+ H-:after_it I+ J~m:ten'),
  );
  expect(parting).toBe('1 source: ten; ≠ 2 sources: after it; 1 source, machine-read: ten');
});

test('origins stand beside a count where they are known of all that it counts', () => {
  const from = (...origins: (string | undefined)[]) =>
    drawLine(slotsFrom('A+ B+ C. D+m').map((slot, at) => ({ ...slot, origin: origins[at] }))).count;
  expect(from('wire', 'wire')).toBe('2 of 3 sources, 1 origin, and 1 machine-read');
  expect(from('wire', 'radio')).toBe('2 of 3 sources, 2 origins, and 1 machine-read');
  expect(from('wire', undefined)).toBe('2 of 3 sources, and 1 machine-read');
});

test('the line of a person says who names them', () => {
  expect(drawLine(slotsFrom('A+ B. C+m'), namesWords).words).toBe(
    'Names: A. Machine-read as naming: C. Silent: B.',
  );
});
