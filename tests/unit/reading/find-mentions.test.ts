/** Names are placed by tiers and guards: never wrong, and open where unsure. */
import { expect, test } from '@playwright/test';
import { findMentions } from '../../../src/reading/find-mentions.ts';
import { sliceSpan } from '../../../src/text/spans.ts';
import { knowledge } from './harbour.ts';

/** What is found in a text, as "id: spelling". */
function placed(text: string): string[] {
  return findMentions(text, knowledge.names).mentions.map(({ who, form }) => `${who}: ${form}`);
}

/** What could not be placed, as "form ? nearest". */
function open(text: string): string[] {
  return findMentions(text, knowledge.names).unplaced.map(
    ({ form, nearest }) => `${form} ? ${nearest.join(', ')}`,
  );
}

test('a listed spelling is placed, and a surname inside a whole name is counted once', () => {
  expect(placed('Later Alena Harbatskaya met Elena Gorbatskaya’s crew; Harbatskaya left.')).toEqual(
    [
      'alena-harbatskaya: Alena Harbatskaya',
      'alena-harbatskaya: Elena Gorbatskaya',
      'alena-harbatskaya: Harbatskaya',
    ],
  );
});

for (const spelling of [
  'Alena Harbatskaja',
  'Yelena Gorbatskaia',
  'ALENA HARBATSKAYA',
  'Alena Harbatzkaya',
  'Harbackaya',
  'Елену Горбатскую',
  'Алены Гарбацкай',
  'Alena\u00A0Harbatskaya',
  'Alena Har\u00ADbatskaya',
  'Alena Hаrbatskaya',
]) {
  test(`the spelling “${spelling}” is hers`, () => {
    expect(placed(`On Monday ${spelling} spoke.`)).toEqual([
      `alena-harbatskaya: ${spelling.replace('\u00AD', '').replace('\u00A0', ' ')}`,
    ]);
  });
}

for (const other of [
  'Siarhei Harbatski',
  'Harbatski',
  'Piotr Harbatsky',
  'Maria Siniakov',
  'Siniakov',
  'Marina Siniakova',
  'Siarhei Varanko',
  'Joan Craig',
  'Alena Harbova',
  'Melanie Cray',
  'Mrs Varanko',
  'Varanko Tower',
  'Cray-Smith',
  'Jean-Joan Cray',
  'Сергей Горбатский',
  'Горбатского',
]) {
  test(`“${other}” is nobody listed`, () => {
    expect(placed(`On Monday ${other} spoke.`)).toEqual([]);
  });
}

test('one edit is placed only beside a fitting given name', () => {
  expect(placed('On Monday Alena Hurbatskaya spoke.')).toEqual([
    'alena-harbatskaya: Alena Hurbatskaya',
  ]);
  expect(placed('On Monday Hurbatskaya spoke.')).toEqual([]);
  expect(open('On Monday Hurbatskaya spoke.')).toEqual(['Hurbatskaya ? alena-harbatskaya']);
});

test('a short alias counts only where the whole of it stands in the text', () => {
  expect(placed('Kray spoke.')).toEqual([]);
  expect(placed('Joan Kray spoke. Kray left.')).toEqual([
    'joan-cray: Joan Kray',
    'joan-cray: Kray',
  ]);
});

test('titles, nations and words that begin a sentence are no given names', () => {
  expect(placed('But Cray met Mayor Varanko. Belarusian Mr Varanko, US envoy Cray, left.')).toEqual(
    ['joan-cray: Cray', 'piotr-varanko: Varanko', 'piotr-varanko: Varanko', 'joan-cray: Cray'],
  );
});

test('initials and patronymics belong to a name', () => {
  expect(placed('He met J. Cray, Joan R. Cray and Piotr Ivanavich Varanko.')).toEqual([
    'joan-cray: J. Cray',
    'joan-cray: Joan R. Cray',
    'piotr-varanko: Piotr Ivanavich Varanko',
  ]);
  expect(placed('He met K. Cray and George R. Cray.')).toEqual([]);
});

test('of two with one surname a bare one is the one introduced, and open where both are', () => {
  expect(placed('Piotr Varanko spoke. Varanko left.')).toEqual([
    'piotr-varanko: Piotr Varanko',
    'piotr-varanko: Varanko',
  ]);
  expect(placed('Piotr Varanko met Ilya Varanko. Varanko left.')).toHaveLength(2);
  expect(open('Piotr Varanko met Ilya Varanko. Varanko left.')).toEqual([
    'Varanko ? ilya-varanko, piotr-varanko',
  ]);
});

test('behind a namesake a bare surname is open until the listed person is named again', () => {
  expect(placed('Cray spoke. Melanie Cray left. Cray left. Joan Cray stayed. Cray slept.')).toEqual(
    ['joan-cray: Cray', 'joan-cray: Joan Cray', 'joan-cray: Cray'],
  );
});

test('in a heading of capitals the word before a surname may be a verb of the text', () => {
  expect(placed('Mayor Thanks Cray After Long Night\nThe mayor thanks her crew.')).toEqual([
    'joan-cray: Cray',
  ]);
  expect(placed('Port Honours Melanie Cray After Long Night\nA long text.')).toEqual([]);
});

test('bodies are found by name, short ones only in their capitals', () => {
  expect(
    placed('The U.S. consulate in Port Alba told CNA, not a cna. Harbor Watch agreed.'),
  ).toEqual([
    'us-consulate: U.S. consulate in Port Alba',
    'coast-agency: CNA',
    'harbour-watch: Harbor Watch',
  ]);
});

test('handles are found, addresses are not names', () => {
  expect(
    placed('Thanks, @AlenaHarbour and @harbourwatch! See x.com/Harbatskaya or @Varanko.'),
  ).toEqual(['alena-harbatskaya: @AlenaHarbour', 'harbour-watch: @harbourwatch']);
});

test('boilerplate is passed over', () => {
  expect(findMentions('Joan Cray', knowledge.names, [[0, 9]]).mentions).toEqual([]);
});

test('spans are code points into the raw text', () => {
  const text = '🇮🇸 In Port Alba, Joan  Cray’s crew.';
  const [mention] = findMentions(text, knowledge.names).mentions;
  expect(sliceSpan(text, mention!.span)).toBe('Joan  Cray');
  expect(mention!.form).toBe('Joan Cray');
});

test('a hyphen before the first word joins it to nothing', () => {
  expect(placed('-Alena Harbatskaya')).toEqual(['alena-harbatskaya: Alena Harbatskaya']);
});
