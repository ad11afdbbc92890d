/** What no source tells, with the answer from outside where one is known. */
import { expect, test } from '@playwright/test';
import { viewGaps } from '../../../src/model/view-gaps.ts';

const reference = {
  publisher: 'Harbour Office',
  title: 'The log',
  url: 'https://harbour.example/log',
  date: '2031-06',
};

test('a gap has the answer and the reference of the fact that it names, and no other', () => {
  const known = { say: 'Her speed', known: 'nine knots', fact: 'speed' };
  const outside = [
    { id: 'age', fact: 'She was built in 1990.', reference: { ...reference, title: 'The yard' } },
    { id: 'speed', fact: 'She made nine knots.', reference },
  ];
  expect(viewGaps(['Her cargo', known], outside)).toEqual([
    { gap: 'Her cargo', known: undefined, reference: undefined },
    { gap: 'Her speed', known: 'nine knots', reference },
  ]);
});
