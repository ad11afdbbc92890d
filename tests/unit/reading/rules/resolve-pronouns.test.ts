/** A pronoun stands for someone only where one person alone can be meant. */
import { expect, test } from '@playwright/test';
import type { Sex } from '../../../../src/reading/rules/pronoun-scene.ts';
import { resolvePronouns } from '../../../../src/reading/rules/resolve-pronouns.ts';
import { listTokens } from '../../../../src/reading/rules/tokens.ts';
import { sliceSpan } from '../../../../src/text/spans.ts';
import { namesIn, spansOfLines } from './lay.ts';

const sexOf = new Map<string, Sex>([
  ['ana-ruiz', 'female'],
  ['ben-okoro', 'male'],
  ['carl-smith', 'male'],
]);

/** Each pronoun that stands for someone, as "she = ana-ruiz"; a star in the text is a stranger. */
function resolved(text: string, speeches: { who: string; words: string }[] = []): string[] {
  const smith = Array.from(text.matchAll(/Smith/g), ({ index }) => ({
    who: 'carl-smith',
    span: [index, index + 5] as [number, number],
  }));
  const named = [...namesIn(text), ...smith].sort((one, other) => one.span[0] - other.span[0]);
  const strangers = Array.from(text.matchAll(/Xu/g), ({ index }): [number, number] => [
    index,
    index + 2,
  ]);
  const said = speeches.map(({ who, words }) => {
    const start = text.indexOf(words);
    return { who, span: [start, start + words.length] as [number, number] };
  });
  return resolvePronouns(text, listTokens(text), spansOfLines(text), named, said, {
    sexOf,
    strangers,
  }).map(({ who, span }) => `${sliceSpan(text, span)} = ${who}`);
}

test('a pronoun takes up the only person of its sex in its sentence or the one before', () => {
  expect(resolved('Ruiz left.\nShe took her boat.')).toEqual(['She = ana-ruiz', 'her = ana-ruiz']);
  expect(resolved('Ruiz met Okoro.\nHe left.')).toEqual(['He = ben-okoro']);
});

test('of two of one sex neither is meant', () => {
  expect(resolved('Okoro met Smith.\nHe left.')).toEqual([]);
});

test('a stranger may be meant as well', () => {
  expect(resolved('Okoro met Xu.\nHe left.')).toEqual([]);
});

test('a sentence further back is out of reach', () => {
  expect(resolved('Ruiz left.\nIt rained.\nShe came back.')).toEqual([]);
});

test('whoever spoke goes on speaking', () => {
  expect(resolved('Okoro said that Smith was late.\nHe added that it rained.')).toEqual([
    'He = ben-okoro',
  ]);
  expect(resolved('Okoro said that Smith was late.\nHe was taken home.')).toEqual([]);
});

test('"she said" may take up whoever spoke last, and leaves it open where another is named', () => {
  expect(resolved('Okoro said that it rained.\nSmith left.\nIt was late, he said.')).toEqual([]);
  expect(resolved('Okoro said that it rained.\nIt was late.\nHe added that it hailed.')).toEqual([
    'He = ben-okoro',
  ]);
});

test('a name behind whose aside a verb of saying stands has spoken', () => {
  const text = 'Okoro, after a talk with Smith, said that it rained.\nHe added that it hailed.';
  expect(resolved(text)).toEqual(['He = ben-okoro']);
});

test('in a paragraph headed by a name the pronouns are of that name', () => {
  expect(resolved('Okoro: A baker who beat Smith.')).toEqual([]);
  const text = 'Okoro: A baker who beat Smith. He left.';
  const sentences: [number, number][] = [
    [0, 30],
    [31, 39],
  ];
  const named = [
    { who: 'ben-okoro', span: [0, 5] as [number, number] },
    { who: 'carl-smith', span: [24, 29] as [number, number] },
  ];
  expect(
    resolvePronouns(text, listTokens(text), sentences, named, [], { sexOf, strangers: [] }),
  ).toEqual([{ who: 'ben-okoro', span: [31, 33] }]);
});

test('a speaker of quoted words counts as named in them', () => {
  const text = '“We sail.”\nShe also asked for oars.';
  expect(resolved(text, [{ who: 'ana-ruiz', words: 'We sail' }])).toEqual(['She = ana-ruiz']);
});
