/** Links that open the original at the quoted words. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { originalAt } from '../../../src/model/original.ts';
import { article, claim, entries, evidence } from './invented-story.ts';

/** The address of one quotation. */
function address(exact: string | string[], given: Record<string, unknown> = {}) {
  const backs = [{ claim: 'aboard', position: 'n40' }];
  const { sources } = join(
    entries({
      claims: [claim('aboard', [{ id: 'n40' }])],
      articles: [article('north', 'A', { evidence: [evidence('e1', backs, { exact })], ...given })],
    }),
  );
  return originalAt(sources[0]!.quotations[0]!);
}

test('the words are named in the address, with their dashes and commas', () => {
  expect(address('a far-off, slow boat')).toBe(
    'https://north.example/ferry#:~:text=a%20far%2Doff%2C%20slow%20boat',
  );
});

test('words in pieces are named by their first and last piece', () => {
  expect(address(['the crew', 'and then', 'went home'])).toMatch(/text=the%20crew,went%20home$/);
});

test('a source without an address has no way to the original', () => {
  expect(address('slow', { url: undefined })).toBeUndefined();
});
