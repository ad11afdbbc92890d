/** A source in another language: its words as they stand, our translation beside them, everywhere. */
import { expect, test } from '@playwright/test';
import { toPositionRows } from '../../../src/exports/to-position-rows.ts';
import { drawSheet } from '../../../src/reviewing/review-sheet.ts';
import { reviewPairs } from '../../../src/checking/review-pairs.ts';
import { parseContent } from '../../../src/checking/parse-content.ts';
import { breakStory, checkStory, joinStory, readStory, sourceFiles } from './story.ts';

const text = `Im Hafen von Ellery standen am Sonntag die Kräne still. Das Gericht der Stadt lehnte es noch am Abend ab, den Ausstand zu verbieten.

Die Fähren blieben liegen. Wer zu den Inseln wollte, wartete vergeblich auf ein Schiff, und niemand konnte sagen, wann wieder eines fährt. Auch die Händler im Hafen klagten, denn die Ware verdarb ihnen auf der Mole.
`;
const fields = `letter: 'C'
language: 'de'
evidence:
  - id: 'gericht'
    backs: [{ claim: 'court', position: 'refused' }]
    exact: 'Das Gericht der Stadt lehnte es noch am Abend ab'
    translation: 'The city court declined on the same evening'
    voice: 'own'`;
const hafenblatt = breakStory(readStory(), {
  add: sourceFiles({ id: 'hafenblatt', text, fields }),
  reread: true,
});

test('it keeps every law: its words are proved as they stand, and it is on the line', () => {
  expect(checkStory(hafenblatt)).toBe('');
  const { claims } = joinStory(hafenblatt);
  const [refused] = claims.find(({ id }) => id === 'court')!.statements;
  expect(refused!.sources.map(({ letter }) => letter)).toEqual(['B', 'C']);
});

test('our translation goes with the words into the table of positions', () => {
  const rows = toPositionRows(joinStory(hafenblatt)).filter(({ quotation }) => quotation !== '');
  const told = rows.map(({ letter, translation }) => `${letter} ${translation}`);
  expect(told).toContain('C The city court declined on the same evening');
  expect(told.filter((one) => one.startsWith('B')).join()).toMatch(/^(B ,?)+$/);
});

test('whoever ticks the pair sees the translation, and a changed one asks again', () => {
  const pairsOf = (files: typeof hafenblatt) => {
    const { content } = parseContent(
      [...files].map(([file, text]) => ({ path: file.slice('content/'.length), file, text })),
    );
    const article = content.articles.find(({ id }) => id === 'hafenblatt')!;
    return { article, pairs: reviewPairs(content).filter(({ source }) => source === 'hafenblatt') };
  };
  const { article, pairs } = pairsOf(hafenblatt);
  expect(drawSheet(article, pairs, () => undefined)).toContain(
    '      Our translation: The city court declined on the same evening',
  );
  const changed = breakStory(hafenblatt, {
    change: [{ in: article.file, replace: 'declined on', by: 'refused on' }],
  });
  expect(pairsOf(changed).pairs[0]!.sha256).not.toBe(pairs[0]!.sha256);
});

test('our translation is our wording: it borrows from no source', () => {
  const borrowed = breakStory(hafenblatt, {
    change: [
      {
        in: 'content/articles/hafenblatt.mdx',
        replace: 'The city court declined on the same evening',
        by: 'A court in the city refused the same evening to forbid the strike',
      },
    ],
  });
  expect(checkStory(borrowed)).toContain(
    'These words stand in quay-news.txt too: “A court in the city refused the same evening to forbid the strike”',
  );
});
