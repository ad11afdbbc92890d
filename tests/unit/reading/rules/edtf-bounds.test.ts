/** Dates meet where they may mean one day. */
import { expect, test } from '@playwright/test';
import { datesMeet } from '../../../../src/reading/rules/edtf-bounds.ts';

test('dates meet where they may mean one day', () => {
  expect(datesMeet('2025', '2025-12-13')).toBe(true);
  expect(datesMeet('2025-12-12/2025-12-13', '2025-12-13~')).toBe(true);
  expect(datesMeet('2020/..', '2025')).toBe(true);
  expect(datesMeet('2024-07', '2025-07')).toBe(false);
  expect(datesMeet('2024-02', '2024-02-29')).toBe(true);
});
