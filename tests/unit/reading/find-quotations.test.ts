/** What stands between quotation marks, in every kind of mark; an apostrophe is none. */
import { expect, test } from '@playwright/test';
import { findPosts } from '../../../src/reading/find-posts.ts';
import { findQuotations } from '../../../src/reading/find-quotations.ts';
import { sliceSpan } from '../../../src/text/spans.ts';

const quoted = (text: string): string[] =>
  findQuotations(text).map((span) => sliceSpan(text, span));

const cases: readonly (readonly [string, ...string[]])[] = [
  ['He said “no means “no” here” and left.', 'no means “no” here'],
  ['An unclosed “mark here. A “real” one.', 'real'],
  ['“We were never asked,” said Ruiz.', 'We were never asked'],
  ['It was “very long.” It was "short".', 'very long', 'short'],
  ["The '90s and the guards' duty, rock 'n' roll, 'tis all."],
  [
    "'The sailors' families wept,' he said, 'all night.'",
    "The sailors' families wept",
    'all night',
  ],
  ["from 'small steps to longer steps' as talk went on", 'small steps to longer steps'],
  ['‘It’s the guards’ duty’, she said. ‘one’ and ‘two’', 'It’s the guards’ duty', 'one', 'two'],
  ['Er sagte: „Wir gehen nie“, und ‚so‘.', 'Wir gehen nie', 'so'],
  ['Il dit «oui» et « non ». Sie rief »halt«.', 'oui', 'non', 'halt'],
  ['Hon sa ”nej” igen.', 'nej'],
  ['He is 5\'10" tall, the board 12" wide. "Yes," "No," he said.', 'Yes', 'No'],
  ['“We stay here.\n“And we go,” she said.', 'We stay here.', 'And we go'],
  ['“We stay here.\nThey went.'],
  ['🇮🇸🇳🇴 “after flags”', 'after flags'],
  ['“…” and “ ” and ""'],
];

for (const [text, ...expected] of cases) {
  test(`in ${JSON.stringify(text)}`, () => {
    expect(quoted(text)).toEqual(expected);
  });
}

const SIGNED = '— Alena Harbatskaya (@alenaharbour) March 3, 2031';

test('a post reaches up to where it sounds like one, without links and signature', () => {
  const text = `The mayor spoke at noon.\nWe thank every sailor 🇮🇸 tonight.\nThe port stays open. https://x.example/1 pic.twitter.com/a1b2\n${SIGNED}\nMore text.`;
  const [post] = findPosts(text);
  expect(sliceSpan(text, post!.span)).toBe(
    'We thank every sailor 🇮🇸 tonight.\nThe port stays open.',
  );
  expect(sliceSpan(text, post!.signature.span)).toBe('Alena Harbatskaya (@alenaharbour)');
});

test('a post may be signed on its own line', () => {
  const text = `The port stays open.${SIGNED}`;
  expect(findPosts(text).map(({ span }) => sliceSpan(text, span))).toEqual([
    'The port stays open.',
  ]);
});

test('a signature without words is no post', () => {
  expect(findPosts(SIGNED)).toEqual([]);
});
