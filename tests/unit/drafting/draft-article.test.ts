/** Drafting: what a new article says, what it asks for, and that it passes the door. */
import { expect, test } from '@playwright/test';
import { draft } from './story.ts';

const text = `Port Alba released forty sailors on Monday after two days of talks.

“We never gave them up,” said Joan Cray, who came to the pier at noon. The boats had been held since the spring, and the crews were counted twice before anybody was let go.

${'The wind stood in the harbour all day and nobody spoke of the price. '.repeat(8)}`;

const header = `Publisher: The Pier Gazette
URL: https://pier.example/sailors
Date: 2 May 2031
Headline: Forty sailors go home
Letter: A

`;

test('a draft with its header is an entry without a fault', () => {
  const { located, faults } = draft(header + text);
  expect(faults).toEqual([]);
  expect(located?.entry).toMatchObject({
    letter: 'F',
    publisher: 'The Pier Gazette',
    url: 'https://pier.example/sailors',
    headline: 'Forty sailors go home',
    title: 'A report by The Pier Gazette',
    published: { edtf: '2031-05-02', basis: 'printed' },
    asOf: { basis: 'unknown' },
    language: 'en',
    rights: 'quote',
    review: 'machine',
    evidence: [],
  });
});

test('a draft without a publisher asks for it at its place, and is called unidentified', () => {
  const { printed, located } = draft(text);
  expect(located?.entry.title).toBe('A source not yet identified: pier');
  expect(printed).toContain('\n# publisher: "…"');
  expect(printed).toContain('\n# url: "https://…"');
});

test('what the command line says goes before what the header says', () => {
  const { located } = draft(header + text, {
    given: { publisher: 'The Quay', date: '2031-05-03' },
  });
  expect(located?.entry).toMatchObject({
    publisher: 'The Quay',
    published: { edtf: '2031-05-03' },
  });
});

test('what cannot be taken is left out, and said', () => {
  const given = {
    url: 'javascript:alert(1)',
    date: 'the other day',
    headline: 'Nothing of the kind',
  };
  const { located, remarks } = draft(text, { given });
  expect(located?.entry.url).toBeUndefined();
  expect(located?.entry.headline).toBeUndefined();
  expect(located?.entry.published).toEqual({ basis: 'unknown' });
  expect(remarks).toHaveLength(3);
});

test('the body is at most a third of the text, and holds no sentence of it', () => {
  const { located, reading } = draft(text);
  const body = located!.body;
  expect(body.split(/\s+/).length).toBeLessThanOrEqual(reading.words / 3);
  expect(body).toContain('This digest is the machine’s; no editor has reviewed it.');
  expect(body).not.toContain('The wind stood');
});

test('a text of a few words gets no body rather than a long one', () => {
  expect(draft('Forty sailors were released in Port Alba.').located?.body.trim()).toBe('');
});

test('a licensed text stands whole, without its header', () => {
  const { located } = draft(`Rights: licensed\nLicence: CC BY 4.0\n\n${text}`);
  expect(located?.entry).toMatchObject({ rights: 'licensed', licence: 'CC BY 4.0' });
  expect(located?.body).toContain('The wind stood in the harbour all day');
  expect(located?.body).not.toContain('Licence');
});

test('rights without a licence are only quoted, and said', () => {
  const { located, remarks } = draft(`Rights: licensed\n\n${text}`);
  expect(located?.entry.rights).toBe('quote');
  expect(remarks[0]).toContain('needs a line “Licence: …”');
});

const below =
  'Port Alba let forty sailors go on Monday after two days of talks about the boats that had been held there since the spring.';

test('a line that plainly is a headline is taken for it, and said', () => {
  const { located, remarks } = draft(`Forty sailors go home to Port Alba\n\n${below}`);
  expect(located?.entry.headline).toBe('Forty sailors go home to Port Alba');
  expect(remarks).toEqual([
    'Its first line is taken for its headline: “Forty sailors go home to Port Alba”. Take “headline” out of the article if it is none.',
  ]);
});

for (const line of [
  'Forty sailors went home to Port Alba.',
  'How fast can forty sailors go home?',
  'By Joan Cray in Port Alba',
  'Sailors go home',
  'The Pier Gazette | Port Alba | Monday',
  'Monday the second of May 2031',
  'forty sailors go home to Port Alba',
]) {
  test(`a first line that may be something else is no headline: ${line}`, () => {
    expect(draft(`${line}\n\n${below}`).located?.entry.headline).toBeUndefined();
  });
}

test('a line above short lines, or in the text once more, is no headline', () => {
  const line = 'Forty sailors go home to Port Alba';
  expect(draft(`${line}\n\nMonday\n\n${below}`).located?.entry.headline).toBeUndefined();
  expect(draft(`${line}\n\n${below}\n\n${line}`).located?.entry.headline).toBeUndefined();
});

test('a headline that is given goes before the first line', () => {
  const { located, remarks } = draft(`${header}Forty sailors walk in the harbour\n\n${below}`);
  expect(located?.entry.headline).toBe('Forty sailors go home');
  expect(remarks).toEqual([]);
});
