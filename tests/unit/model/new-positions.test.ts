/** A figure that the machine made a position of says so where it contradicts what an editor found. */
import { expect, test } from '@playwright/test';
import type { Cell } from '../../../src/law/cell-of.ts';
import type { StatementKey } from '../../../src/law/relations.ts';
import { newPositions } from '../../../src/model/new-positions.ts';
import type { ClaimEntry, PositionValue } from '../../../src/schemas/claim.ts';

const exactly = (number: number): PositionValue => ({
  number,
  qualifier: 'exactly',
  unit: 'boats',
});

/** The sentence of a new value beside an old one that an editor found. */
function sentenceOf(value: PositionValue, old: PositionValue, answers: 'one' | 'many' = 'one') {
  const position = { id: 'old', label: 'Nine boats', value: old };
  const claim = { answers, positions: [position] } as unknown as ClaimEntry;
  const cells: Cell[] = [
    { edited: ['boats/old' as StatementKey], answers: [], looked: false },
    {
      edited: [],
      answers: [{ claim: 'boats', value, exact: 'x', span: [0, 1], phrase: '#' }],
      looked: false,
    },
  ];
  return newPositions('boats', claim, cells)[0]?.statement;
}

test('another plain number contradicts the one that an editor found', () => {
  expect(sentenceOf(exactly(12), exactly(9))).toBe(
    '12 boats, as the machine reads it: it contradicts “Nine boats”.',
  );
});

test('another whole day does too', () => {
  expect(sentenceOf({ edtf: '2031-05-03' }, { edtf: '2031-05-02' })).toContain('it contradicts');
  expect(sentenceOf({ edtf: '2031-05' }, { edtf: '2031-05-02' })).not.toContain('contradicts');
});

test('a vague number, or one beside which others may be true, does not', () => {
  const vague: PositionValue = { number: 8, qualifier: 'more than', unit: 'boats' };
  expect(sentenceOf(vague, exactly(9))).toBe('More than 8 boats, as the machine reads it.');
  expect(sentenceOf(exactly(12), exactly(9), 'many')).toBe('12 boats, as the machine reads it.');
});
