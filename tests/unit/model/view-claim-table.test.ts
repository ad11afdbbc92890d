/** The small table of a claim: in figures where these can be worked out, else in the words of each source. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { viewClaimTable } from '../../../src/model/view-claim-table.ts';
import { article, claim, entries, evidence } from './invented-story.ts';

const says = (id: string, letter: string, position: string) =>
  article(id, letter, { evidence: [evidence(`${id}-1`, [{ claim: 'aboard', position }])] });

/** The table of a claim that these papers answer. */
function table(articles: ReturnType<typeof article>[], given: Record<string, unknown> = {}) {
  const positions = [
    { id: 'n40', value: { number: 40, unit: 'people' } },
    { id: 'n44', value: { number: 44, unit: 'people' } },
  ];
  return viewClaimTable(
    join(entries({ articles, claims: [claim('aboard', positions, given)] })).claims[0]!,
  );
}

test('what a source says and what we worked out of it stand under their answers', () => {
  const derived = [{ from: 'n40', under: 'n44', say: '44', note: 'with a crew of 4' }];
  const { columns, rows } = table([says('north', 'A', 'n40'), says('east', 'B', 'n44')], {
    derived,
  });
  expect(columns).toEqual(['n40 label', 'n44 label']);
  expect(rows.map(({ cells }) => cells.map((cell) => cell && [cell.note, cell.ours]))).toEqual([
    [
      ['in its words', false],
      ['with a crew of 4', true],
    ],
    [undefined, ['in its words', false]],
  ]);
});

test('without arithmetic the rows are quotations, of those who answer', () => {
  const { columns, rows } = table([
    says('west', 'C', 'n44'),
    says('north', 'A', 'n40'),
    article('east', 'B', { reviewed: ['aboard'] }),
  ]);
  expect(columns).toEqual([]);
  expect(rows.map(({ source, quotations }) => [source.letter, quotations[0]?.id])).toEqual([
    ['A', 'north-1'],
    ['C', 'west-1'],
  ]);
});

test('ten rows are shown, and how many more there are is said', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    says(`p${index}`, String.fromCharCode(65 + index), 'n40'),
  );
  const { rows, left } = table(many);
  expect([rows.length, left]).toEqual([10, 2]);
});

test('rows stand in letter order, Z before AA', () => {
  const { rows } = table([says('late', 'AA', 'n40'), says('first', 'Z', 'n40')]);
  expect(rows.map(({ source }) => source.letter)).toEqual(['Z', 'AA']);
});
