/** Lays invented text out for tests of rules: one sentence a line, people named by their capitals. */
import { findDates } from '../../../../src/reading/find-dates.ts';
import { findFigures } from '../../../../src/reading/find-figures.ts';
import { layText, type LaidText, type Named } from '../../../../src/reading/rules/lay-text.ts';
import { parseLists } from '../../../../src/reading/rules/parse-lists.ts';
import { parsePhrase } from '../../../../src/reading/rules/parse-phrase.ts';
import { listTokens } from '../../../../src/reading/rules/tokens.ts';
import type { Phrase } from '../../../../src/reading/rules/phrase.ts';
import type { Span } from '../../../../src/text/spans.ts';

/** The invented people of these tests, by the name that stands for each. */
const PEOPLE: Readonly<Record<string, string>> = { Ruiz: 'ana-ruiz', Okoro: 'ben-okoro' };

export const LISTS: Readonly<Record<string, readonly string[]>> = {
  moved: ['taken/brought/moved/towed', 'set sail', 'sail*'],
  'the rest': ['of them', 'the rest'],
};

export const people = new Set(Object.values(PEOPLE));

export function spansOfLines(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => [index, index + line.length]);
}

export function namesIn(text: string): Named[] {
  return Array.from(text.matchAll(/Ruiz|Okoro/g), ({ 0: name, index }) => ({
    who: PEOPLE[name]!,
    span: [index, index + name.length],
  }));
}

export function lay(text: string): LaidText {
  const dates = findDates(text);
  return layText({
    text,
    tokens: listTokens(text),
    sentences: spansOfLines(text),
    figures: findFigures(text, dates),
    dates,
    named: namesIn(text),
    speeches: [],
  });
}

export const lists = parseLists(LISTS, people).lists;

export function phrase(say: string): Phrase {
  const parsed = parsePhrase(say, { lists, people });
  if ('phrase' in parsed) return parsed.phrase;
  throw new Error(parsed.faults.map(({ reason }) => reason).join(' '));
}
