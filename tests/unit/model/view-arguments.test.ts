/** Arguments of people: each voice with its best words, and who else reports it. */
import { expect, test } from '@playwright/test';
import { join } from '../../../src/model/join.ts';
import { viewArguments } from '../../../src/model/view-arguments.ts';
import { argumentEntry } from '../../../src/schemas/argument.ts';
import { article, claim, entries, evidence, person } from './invented-story.ts';

const safe = { claim: 'safety', position: 'safe' };
const unsafe = { claim: 'safety', position: 'unsafe' };

const argument = (id: string, given: object = {}) => ({
  id,
  entry: argumentEntry.parse({
    question: 'Was she safe?',
    gloss: 'Her captain says so, her crew does not.',
    voices: [
      { who: 'ada-ferris', stance: 'Yes', statements: [safe] },
      { unnamed: 'Crew members', stance: 'No', statements: [unsafe] },
    ],
    ...given,
  }),
});

const [first, second] = viewArguments(
  join(
    entries({
      claims: [claim('safety', [{ id: 'safe' }, { id: 'unsafe', excludes: ['safe'] }])],
      articles: [
        article('north', 'A', {
          evidence: [
            evidence('a1', [safe], { exact: ['she was', 'as safe as any ferry of the line'] }),
          ],
        }),
        article('east', 'B', {
          evidence: [evidence('b1', [safe], { exact: 'safe as a house', voice: 'direct' })],
        }),
        article('west', 'C', {
          evidence: [evidence('c1', [safe], { exact: 'its captain called the ferry safe' })],
        }),
      ],
      people: [person('ada-ferris')],
      arguments: [argument('was-she-safe', { order: 2 }), argument('was-she-sound', { order: 1 })],
    }),
  ),
);

test('arguments stand in their order', () => {
  expect([first!.id, second!.id]).toEqual(['was-she-sound', 'was-she-safe']);
});

test('a voice speaks in one piece and in its own words where a source has them', () => {
  const [ada] = first!.voices;
  expect([ada!.name, ada!.role, ada!.quotation?.id]).toEqual(['Ada Ferris', 'captain', 'b1']);
});

test('the other outlets that report a voice are named', () => {
  expect(first!.voices[0]!.others).toEqual(['The A Paper', 'The C Paper']);
});

test('who is unnamed leads nowhere, and who has no words is quoted by nobody', () => {
  const [, crew] = first!.voices;
  expect([crew!.name, crew!.href, crew!.quotation, crew!.others]).toEqual([
    'Crew members',
    undefined,
    undefined,
    [],
  ]);
});
