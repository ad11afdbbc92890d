/** The kind of a claim is worked out from what reviewed sources say; an editor names only what the lines cannot show. */
import { expect, test } from '@playwright/test';
import { kindOf, kinds } from '../../../src/model/kind.ts';
import type { Difference } from '../../../src/schemas/claim.ts';
import { slotsFrom } from './slots.ts';

/** The kind that the lines of a claim show. */
function kind(lines: string, { speaking = 2, hasError = false, authored }: Given = {}): string {
  return kindOf({ hasError, slots: slotsFrom(lines), speaking }, authored).id;
}

interface Given {
  speaking?: number;
  hasError?: boolean;
  authored?: Difference;
}

test('each kind is found where it is', () => {
  expect([
    kind('A+ B-:ten A-:nine B+'),
    kind('A+ B.', { hasError: true }),
    kind('A+ B~:ten A~:nine B+'),
    kind('A+ B?', { authored: 'detail' }),
    kind('A+ B.', { speaking: 1 }),
    kind('A+ B+'),
    kind('A+ B?', { authored: 'wording' }),
    kind('A+ B?', { authored: 'spelling' }),
  ]).toEqual(kinds.map(({ id }) => id));
});

test('that one source only says less is no difference', () => {
  expect(kind('A+ B<')).toBe('none');
});

test('a known error goes before a contradiction, and a contradiction before other answers', () => {
  expect(kind('A+ B-:ten', { hasError: true })).toBe('error');
  expect(kind('A+ B-:ten C~:six')).toBe('contradiction');
});

test('no dissent of the machine’s, or of a source that counts nowhere, makes a kind', () => {
  expect(kind('A+ B+ C-m:ten D~m:six')).toBe('none');
  expect(kind('A+ B+ C-u:ten D~u:six')).toBe('none');
});

test('an editor’s word counts only where no line shows another kind', () => {
  expect(kind('A+ B-:ten', { authored: 'wording' })).toBe('contradiction');
  expect(kind('A+ B~:ten', { authored: 'detail' })).toBe('number');
  expect(kind('A+ B.', { speaking: 1, authored: 'detail' })).toBe('alone');
});
