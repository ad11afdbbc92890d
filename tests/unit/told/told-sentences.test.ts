/** Told text is parted at its end marks, and what a mark names is read. */
import { expect, test } from '@playwright/test';
import {
  attributeOf,
  plainText,
  splitAtMarks,
  statementsIn,
} from '../../../src/told/told-sentences.ts';
import { paragraph } from './parse.ts';

/** The sentences of a paragraph, short: their words, and the mark behind them. */
const parts = (body: string) =>
  splitAtMarks(paragraph(body)).map(({ nodes, mark }) => [plainText(nodes).trim(), mark?.name]);

test('each mark ends a sentence, also within one', () => {
  expect(parts('It rained, <Told by="rain/fell" /> and *it* blew. <Ours about="all" />')).toEqual([
    ['It rained,', 'Told'],
    ['and it blew.', 'Ours'],
  ]);
});

test('words behind the last mark stand there without one', () => {
  expect(parts('It rained. <Told by="rain/fell" /> It blew.')).toEqual([
    ['It rained.', 'Told'],
    ['It blew.', undefined],
  ]);
});

test('other components are words of the sentence, no marks', () => {
  expect(parts('<Person id="ada">Ada</Person> left. <Told by="crossing/left" />')).toEqual([
    ['Ada left.', 'Told'],
  ]);
});

test('an attribute is read where it is plain text', () => {
  const [sentence] = splitAtMarks(paragraph('So. <Ours title="The log" date={2031} />'));
  const read = (name: string) => attributeOf(sentence!.mark!, name);
  expect([read('title'), read('date'), read('url')]).toEqual(['The log', undefined, undefined]);
});

test('a mark names statements between commas', () => {
  expect(statementsIn('rain/fell,wind/blew , ')).toEqual(['rain/fell', 'wind/blew']);
});
