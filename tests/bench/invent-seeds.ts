/** Invents seeds without end: the sentences of the articles in `fixtures/`, put together anew, with other numbers and names. */
import { readFileSync, readdirSync } from 'node:fs';
import { findSentences } from '../../src/reading/find-sentences.ts';
import { sliceSpan } from '../../src/text/spans.ts';

/** A seed that nobody wrote. */
export interface InventedSeed {
  readonly file: string;
  readonly text: string;
}

/** About as many as the real seeds have. */
const SENTENCES = 46;

/** A number from 0 to below `most`; the next one each time it is called. */
type Draw = (most: number) => number;

const root = new URL('../fixtures/articles/', import.meta.url);

const syllables = 'ba do fe gri ha jo ka lu me nor pi ra sto ta vel zu'.split(' ');

/** Names that the fixtures hold and a seed may swap for invented ones, which nobody can place. */
const swapped = /\b(?:Natallia Pinchuk|Hanna Drazda|Piotr Zimnicki|Melania Trump)\b/g;

/** A figure as printed, but no year and no part of a time or an address. */
const figure = /(?<![\d.:,/@_-])(?!(?:19|20)\d\d\b)\d{1,3}(?:,\d{3})*(?![\d:/_-])/g;

/** Draws that depend on the number of the seed alone (mulberry32). */
function startDrawing(number: number): Draw {
  let state = Math.imul(number + 1, 0x9e3779b1);
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

/** Every sentence of the fixtures' articles, once. */
function listSentences(): string[] {
  const names = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
  const texts = names.map(({ name }) => readFileSync(new URL(`${name}/seed.txt`, root), 'utf8'));
  const sentences = texts
    .sort()
    .flatMap((text) =>
      findSentences(text).map((span) => sliceSpan(text, span).replace(/\s+/g, ' ')),
    );
  return [...new Set(sentences)].filter(
    (sentence) => !/^(?:Publisher|URL|Date|Headline):/.test(sentence),
  );
}

function inventName(draw: Draw): string {
  const word = (length: number): string => {
    const letters = Array.from({ length }, () => syllables[draw(syllables.length)]).join('');
    return letters[0]!.toUpperCase() + letters.slice(1);
  };
  return `${word(2)} ${word(3)}`;
}

/** Another figure of the same length, so that a day of the month stays one. */
function otherFigure(printed: string, draw: Draw): string {
  const value = Number(printed.replaceAll(',', ''));
  if (value < 29) return `${1 + draw(28)}`;
  const least = 10 ** (`${value}`.length - 1);
  return (least + draw(9 * least)).toLocaleString('en-US', { useGrouping: printed.includes(',') });
}

function change(sentence: string, draw: Draw): string {
  return sentence
    .replace(figure, (printed) => (draw(3) === 0 ? otherFigure(printed, draw) : printed))
    .replace(swapped, () => inventName(draw));
}

/** One of three seeds says who published it. */
function inventHeader(number: number, name: string): string {
  if (number % 3 > 0) return '';
  return `Publisher: The ${name} Paper\nURL: https://paper-${number}.example/a\nDate: 2025-12-14\n\n`;
}

/** So many seeds, no two alike; the same ones every time. */
export function* inventSeeds(count: number): Generator<InventedSeed> {
  const sentences = listSentences();
  for (let number = 0; number < count; number++) {
    const draw = startDrawing(number);
    const name = inventName(draw);
    const paragraphs = [`${name} on ${inventName(draw)}, part ${number}`];
    const told = new Set<number>();
    while (told.size < SENTENCES) told.add(draw(sentences.length));
    for (const place of told) {
      const sentence = change(sentences[place]!, draw);
      if (draw(3) === 0) paragraphs.push(sentence);
      else paragraphs[paragraphs.length - 1] += ` ${sentence}`;
    }
    const file = `invented-${`${number}`.padStart(5, '0')}.txt`;
    yield { file, text: `${inventHeader(number, name)}${paragraphs.join('\n\n')}\n` };
  }
}
